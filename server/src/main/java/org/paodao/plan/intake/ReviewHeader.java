package org.paodao.plan.intake;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Header;

/**
 * What stands around the body of the document; what nobody says is null or empty.
 *
 * @param title the document's title
 * @param indexNumber 索引号
 * @param documentNumber 文号
 * @param issuer who signed it
 * @param publisher who put it on the site
 * @param dates every date with its role
 * @param publicity 公开方式
 * @param addressees 主送机关
 * @param annexes annexes which the document lists
 */
public record ReviewHeader(
        @Nullable ReviewFact<String> title,
        @Nullable ReviewFact<String> indexNumber,
        @Nullable ReviewFact<String> documentNumber,
        @Nullable ReviewFact<String> issuer,
        @Nullable ReviewFact<String> publisher,
        List<ReviewFact<Header.RoleDate>> dates,
        @Nullable ReviewFact<String> publicity,
        List<ReviewFact<String>> addressees,
        List<ReviewFact<Header.Annex>> annexes) {
    public ReviewHeader {
        dates = List.copyOf(dates);
        addressees = List.copyOf(addressees);
        annexes = List.copyOf(annexes);
    }

    /** Every fact of the header. */
    public Stream<ReviewFact<?>> facts() {
        Stream<ReviewFact<?>> single = Stream.of(title, indexNumber, documentNumber, issuer, publisher, publicity)
                .filter(Objects::nonNull)
                .map(fact -> (ReviewFact<?>) fact);
        Stream<ReviewFact<?>> many = Stream.of(dates, addressees, annexes).flatMap(List::stream);
        return Stream.concat(single, many);
    }
}
