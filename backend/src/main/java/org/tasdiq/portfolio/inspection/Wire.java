package org.tasdiq.portfolio.inspection;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tasdiq.portfolio.EvidenceVerdict;
import org.tasdiq.portfolio.VerdictReason;

/** How a finding travels between the two processes. The reader trusts nothing: a hostile file may have taken the writer over. */
final class Wire {
    static final int READY = 0x7a5d1c01;
    static final int MOST_TEXT = 1_000_000;
    static final int MOST_PAGES = 10_000;
    /** A character has up to four bytes. */
    private static final int MOST_BYTES = 4 * MOST_TEXT;

    private Wire() {}

    static void write(Finding finding, DataOutputStream out) throws IOException {
        out.writeUTF(finding.verdict().name());
        out.writeUTF(finding.reason() == null ? "" : finding.reason().name());
        out.writeUTF(finding.mediaType() == null ? "" : finding.mediaType());
        out.writeInt(finding.pages() == null ? -1 : finding.pages());
        out.writeBoolean(finding.textCut());
        out.writeInt(finding.text().size());
        for (var page : finding.text()) {
            var bytes = page.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
        out.flush();
    }

    static Finding read(DataInputStream in) throws IOException {
        try {
            var verdict = EvidenceVerdict.valueOf(in.readUTF());
            var reason = in.readUTF();
            var mediaType = in.readUTF();
            int pages = in.readInt();
            boolean cut = in.readBoolean();
            var text = texts(in);
            if (verdict == EvidenceVerdict.PENDING || mediaType.length() > 120) throw new IOException("not a finding");
            return new Finding(
                    verdict,
                    reason.isEmpty() ? null : VerdictReason.valueOf(reason),
                    mediaType.isEmpty() ? null : mediaType,
                    pages < 0 ? null : pages,
                    cut,
                    text);
        } catch (IllegalArgumentException noSuchName) {
            throw new IOException("not a finding", noSuchName);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST_PAGES) throw new IOException("too many pages: " + count);
        var pages = new ArrayList<String>();
        int left = MOST_BYTES;
        for (int i = 0; i < count; i++) {
            int length = in.readInt();
            if (length < 0 || length > left) throw new IOException("too much text");
            left -= length;
            var bytes = in.readNBytes(length);
            if (bytes.length < length) throw new IOException("cut off");
            pages.add(new String(bytes, StandardCharsets.UTF_8));
        }
        return List.copyOf(pages);
    }
}
