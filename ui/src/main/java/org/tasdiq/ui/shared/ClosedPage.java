package org.tasdiq.ui.shared;

/** Stands where a page was that its reader may no longer see, as after a recusal. */
public class ClosedPage extends ErrorPage {
    public ClosedPage() {
        say(getTranslation("shell.closed.title"), getTranslation("shell.closed.text"));
    }
}
