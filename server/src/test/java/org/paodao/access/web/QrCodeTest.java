package org.paodao.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int SCALE = 6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "otpauth://totp/Paodao%3Aoffice?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Paodao",
                "otpauth://totp/Paodao%3A%E6%9D%8E%E7%A4%BA%E4%BE%8B?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Paodao"
            })
    void whatIsDrawnReadsAsTheLink(String link) throws Exception {
        assertThat(read(QrCode.of(link))).isEqualTo(link);
    }

    @Test
    void aTextThatFitsNoCodeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("x".repeat(5000)));
    }

    /** Paints the bars as a browser does, and reads the picture. */
    private static String read(QrCode code) throws Exception {
        int side = code.size() * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        Matcher bars = BAR.matcher(code.path());
        int drawn = 0;
        while (bars.find()) {
            drawn += bars.group().length();
            paint(pixels, side, bars);
        }
        assertThat(drawn).as("nothing else is drawn").isEqualTo(code.path().length());
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        try {
            return new QRCodeReader().decode(picture).getText();
        } catch (NotFoundException e) {
            return "nothing to read";
        }
    }

    private static void paint(int[] pixels, int side, Matcher bar) {
        int left = Integer.parseInt(bar.group(1)) * SCALE;
        int top = Integer.parseInt(bar.group(2)) * SCALE;
        int right = left + Integer.parseInt(bar.group(3)) * SCALE;
        for (int y = top; y < top + SCALE; y++) {
            Arrays.fill(pixels, y * side + left, y * side + right, 0);
        }
    }
}
