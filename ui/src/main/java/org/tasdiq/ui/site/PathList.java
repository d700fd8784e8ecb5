package org.tasdiq.ui.site;

import java.util.List;
import java.util.function.Function;
import org.tasdiq.catalogue.PublishedPath;

/**
 * One page of the published stacking paths.
 *
 * @param page from 1
 */
public record PathList(List<Way> ways, int total, int page, int pages) {
    private static final int PAGE = 20;

    /** @param goal the certification and the blocks it leads to */
    public record Way(String name, String text, String institution, String size, String goal, List<Part> parts) {}

    /** @param rule how much of it is asked for, in words */
    public record Part(String name, String rule, List<Piece> pieces) {}

    /** @param address of its public page; empty where it has none */
    public record Piece(String title, String address) {}

    /**
     * @param wanted as it was written; the first page where it is none
     * @param said puts those of the page into words
     */
    static PathList of(List<PublishedPath> all, String wanted, Function<List<PublishedPath>, List<Way>> said) {
        int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        int page = wanted.matches("[1-9][0-9]{0,4}") ? Math.min(Integer.parseInt(wanted), pages) : 1;
        var shown = all.subList((page - 1) * PAGE, Math.min(page * PAGE, all.size()));
        return new PathList(said.apply(shown), all.size(), page, pages);
    }

    public String onPage(int number) {
        return number == 1 ? "/catalogue/paths" : "/catalogue/paths?page=" + number;
    }

    String address() {
        return onPage(page);
    }
}
