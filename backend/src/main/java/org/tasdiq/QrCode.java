package org.tasdiq;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** QR codes (ISO/IEC 18004), drawn here: what they hold goes to no other server. */
public final class QrCode {
    private static final int MARGIN = 4;
    private static final int SCALE = 8;
    private static final int WHITE = 0xffffff;

    private QrCode() {}

    public static String svg(String content) {
        var dots = dots(content);
        var path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++)
            for (int x = 0; x < dots.getWidth(); x++) if (dots.get(x, y)) path.append("M%s %sh1v1h-1z".formatted(x, y));
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s %s" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%sv%sH0z"/><path d="%s"/></svg>""".formatted(dots.getWidth(), dots.getHeight(), dots.getWidth(), dots.getHeight(), path);
    }

    public static byte[] png(String content) {
        var dots = dots(content);
        var picture =
                new BufferedImage(dots.getWidth() * SCALE, dots.getHeight() * SCALE, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < picture.getHeight(); y++)
            for (int x = 0; x < picture.getWidth(); x++)
                picture.setRGB(x, y, dots.get(x / SCALE, y / SCALE) ? 0 : WHITE);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static BitMatrix dots(String content) {
        try {
            return new QRCodeWriter()
                    .encode(content, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, MARGIN));
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }
}
