package org.tasdiq.portfolio.inspection;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.tasdiq.portfolio.VerdictReason;
import org.tasdiq.portfolio.inspection.Examination.Refused;

/** A picture: its size is read before a pixel is, then a thinned-out copy shows whether it can be decoded to the end. */
final class Picture {
    private static final long MOST_PIXELS = 50_000_000;
    private static final int THINNED_SIDE = 500;

    private Picture() {}

    static void check(Path file) throws IOException, Refused {
        ImageIO.setUseCache(false);
        try (var content = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(content);
            if (!readers.hasNext()) throw new IOException("no picture");
            ImageReader reader = readers.next();
            reader.setInput(content, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS) throw new Refused(VerdictReason.IMAGE_TOO_LARGE);
            var thinned = reader.getDefaultReadParam();
            int step = (int) Math.max(1, Math.min(width, height) / THINNED_SIDE);
            thinned.setSourceSubsampling(step, step, 0, 0);
            // The raster needs no colour model: pictures of printers (CMYK) pass too.
            if (reader.canReadRaster()) reader.readRaster(0, thinned);
            else reader.read(0, thinned);
            reader.dispose();
        }
    }
}
