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

/** Pictures of a credential: the page that a European Digital Credential must carry, and the badge. */
final class CertificatePicture {
    private static final int WIDTH = 1240;
    private static final int HEIGHT = 877;
    private static final int MARGIN = 90;
    private static final int SIDE = 720;
    private static final Color SEAL = new Color(0x00595f);
    private static final float LARGE = 44;
    private static final float SMALL = 28;
    private static final Font LATIN = font("NotoSans-Regular.ttf");
    private static final Font ARABIC = font("NotoNaskhArabic-Regular.ttf");

    private CertificatePicture() {}

    /** Two squares in one another, as in the mark of the product, and what was earned from whom. */
    static byte[] badge(String title, String institution) {
        var badge = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var pen = pen(badge, Color.WHITE);
        pen.setColor(SEAL);
        int inset = SIDE / 8;
        int side = SIDE - 2 * inset;
        pen.fillRoundRect(inset, inset, side, side, MARGIN / 2, MARGIN / 2);
        pen.rotate(Math.PI / 4, SIDE / 2.0, SIDE / 2.0);
        pen.fillRoundRect(inset, inset, side, side, MARGIN / 2, MARGIN / 2);
        pen.rotate(-Math.PI / 4, SIDE / 2.0, SIDE / 2.0);
        pen.setColor(Color.WHITE);
        float y = write(pen, title, SMALL, SIDE / 3f, inset + MARGIN / 4f, SIDE - 2f * inset - MARGIN / 2f);
        write(pen, institution, SMALL * 3 / 4, y + SMALL, inset + MARGIN / 4f, SIDE - 2f * inset - MARGIN / 2f);
        return png(badge, pen);
    }

    /** @param lines the first one large */
    static byte[] png(List<String> lines) {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var pen = pen(page, Color.WHITE);
        pen.setColor(Color.BLACK);
        pen.drawRect(MARGIN / 2, MARGIN / 2, WIDTH - MARGIN, HEIGHT - MARGIN);
        float y = MARGIN;
        float size = LARGE;
        for (var line : lines) {
            y = write(pen, line, size, y, MARGIN, WIDTH - 2f * MARGIN) + size;
            size = SMALL;
        }
        return png(page, pen);
    }

    private static Graphics2D pen(BufferedImage picture, Color ground) {
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(ground);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        return pen;
    }

    private static byte[] png(BufferedImage picture, Graphics2D pen) {
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static float write(Graphics2D pen, String line, float size, float from, float left, float width) {
        if (line.isBlank()) return from;
        var breaker = new LineBreakMeasurer(set(line, size).getIterator(), pen.getFontRenderContext());
        float y = from;
        while (breaker.getPosition() < line.length()) {
            var row = breaker.nextLayout(width);
            y += row.getAscent();
            row.draw(pen, row.isLeftToRight() ? left : left + width - row.getAdvance(), y);
            y += row.getDescent() + row.getLeading();
        }
        return y;
    }

    /** Each letter from the face that has it: the Arabic one has no Latin letters, and no brackets. */
    static AttributedString set(String line, float size) {
        var text = new AttributedString(line);
        int from = 0;
        while (from < line.length()) {
            int latin = reach(LATIN, line, from);
            int arabic = reach(ARABIC, line, from);
            var face = arabic > latin ? ARABIC : LATIN;
            int upTo = Math.max(Math.max(latin, arabic), from + 1);
            text.addAttribute(TextAttribute.FONT, face.deriveFont(size), from, upTo);
            from = upTo;
        }
        return text;
    }

    private static int reach(Font face, String line, int from) {
        int stop = face.canDisplayUpTo(line.substring(from));
        return stop < 0 ? line.length() : from + stop;
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
