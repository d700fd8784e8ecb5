package org.tasdiq.ui.account;

import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.tasdiq.QrCode;

/** A QR code as a picture on a page. */
class QrPicture extends Image {
    QrPicture(String content, String alternative) {
        super(
                "data:image/svg+xml;base64,"
                        + Base64.getEncoder().encodeToString(QrCode.svg(content).getBytes(StandardCharsets.UTF_8)),
                alternative);
        addClassName("qr");
    }
}
