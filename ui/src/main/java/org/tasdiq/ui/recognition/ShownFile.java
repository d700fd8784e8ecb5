package org.tasdiq.ui.recognition;

import org.tasdiq.credential.proof.Verification;

/** The file of a credential as it was handed in, with what was found out of it at once. */
final class ShownFile {
    final String name;
    final byte[] content;
    final Verification found;

    ShownFile(String name, byte[] content, Verification found) {
        this.name = name;
        this.content = content;
        this.found = found;
    }
}
