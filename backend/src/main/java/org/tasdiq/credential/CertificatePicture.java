package org.tasdiq.credential;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.List;
import javax.imageio.ImageIO;

/** The page that a European Digital Credential must carry as a picture: who, what, from whom, when. */
final class CertificatePicture {
    private static final int WIDTH = 1240;
    private static final int HEIGHT = 877;
    private static final int MARGIN = 90;
    private static final float LARGE = 44;
    private static final float SMALL = 28;
    private static final Font LATIN = font("NotoSans-Regular.ttf");
    private static final Font ARABIC = font("NotoNaskhArabic-Regular.ttf");

    private CertificatePicture() {}

    /** @param lines the first one large */
    static byte[] png(List<String> lines) {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.drawRect(MARGIN / 2, MARGIN / 2, WIDTH - MARGIN, HEIGHT - MARGIN);
        float y = MARGIN;
        float size = LARGE;
        for (var line : lines) {
            y = write(pen, line, size, y) + size;
            size = SMALL;
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(page, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static float write(Graphics2D pen, String line, float size, float from) {
        if (line.isBlank()) return from;
        var text = new AttributedString(line);
        var font = LATIN.canDisplayUpTo(line) < 0 ? LATIN : ARABIC;
        text.addAttribute(TextAttribute.FONT, font.deriveFont(size));
        var breaker = new LineBreakMeasurer(text.getIterator(), pen.getFontRenderContext());
        float y = from;
        while (breaker.getPosition() < line.length()) {
            var row = breaker.nextLayout(WIDTH - 2f * MARGIN);
            y += row.getAscent();
            row.draw(pen, row.isLeftToRight() ? MARGIN : WIDTH - MARGIN - row.getAdvance(), y);
            y += row.getDescent() + row.getLeading();
        }
        return y;
    }

    private static Font font(String file) {
        try (var stream = CertificatePicture.class.getResourceAsStream("/fonts/" + file)) {
            if (stream == null) throw new IllegalStateException("missing: " + file);
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException | FontFormatException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
