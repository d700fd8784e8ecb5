package org.tasdiq.portfolio;

import org.tasdiq.identity.PersonId;

/**
 * How much of the evidence one juror has opened; never what was thought of it.
 *
 * @param opened items whose text was shown, or whose file was downloaded
 * @param all items that can be opened
 * @param pagesSeen pages of PDF files that were on the screen for two seconds at least
 * @param pages all pages of PDF files that can be opened
 */
public record StudySheet(PersonId juror, int opened, int all, int pagesSeen, int pages) {
    public boolean isWhole() {
        return opened >= all;
    }
}
