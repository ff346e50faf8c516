package org.paodao.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the body of a document. What the text does not say is null or empty, never guessed.
 *
 * @param title the document's own title, line breaks removed
 * @param indexNumber 索引号 of the open-government catalogue
 * @param documentNumber 文号, such as 莲社建委〔2023〕1号
 * @param issuer who signed the document (落款 or 发文机关)
 * @param publisher who put it on the site (发布机构), often another unit than the issuer
 * @param dates every date with its role
 * @param publicity 公开方式, such as 主动公开
 * @param addressees 主送机关 as printed, one entry for each
 * @param annexes annexes which the document lists, whether or not their content follows
 */
public record Header(
        @Nullable Found<String> title,
        @Nullable Found<String> indexNumber,
        @Nullable Found<String> documentNumber,
        @Nullable Found<String> issuer,
        @Nullable Found<String> publisher,
        List<Found<RoleDate>> dates,
        @Nullable Found<String> publicity,
        List<Found<String>> addressees,
        List<Found<Annex>> annexes) {

    public Header {
        dates = List.copyOf(dates);
        addressees = List.copyOf(addressees);
        annexes = List.copyOf(annexes);
    }

    /** What a date in the header means. */
    public enum DateRole {
        /** The date under the signature. */
        SIGNED,
        /** 成文日期 of the catalogue. */
        WRITTEN,
        /** 发布日期: when the public could read it. */
        PUBLISHED,
        /** 生效日期 or 施行日期. */
        EFFECTIVE
    }

    /** A date and what it means. */
    public record RoleDate(DateRole role, LocalDate date) {}

    /**
     * An annex that the document names.
     *
     * @param number as printed, such as {@code 2}; empty when the annexes are not numbered
     * @param name its title
     * @param contentPresent whether something of it follows in the text
     */
    public record Annex(String number, String name, boolean contentPresent) {}
}
