package org.tasdiq.portfolio.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the text of a document page by page, up to a limit. */
final class TextByPage extends DefaultHandler {
    /** Enough was gathered. */
    static final class Full extends SAXException {
        Full() {
            super("enough text");
        }
    }

    /** What Tika calls a page of a PDF, a slide, a sheet. */
    private static final Set<String> PAGE_CLASSES = Set.of("page", "slide-content", "sheet");

    private static final Set<String> LINES =
            Set.of("p", "div", "tr", "li", "br", "h1", "h2", "h3", "h4", "h5", "h6", "title");

    private final int mostText;
    private final int mostPages;
    private final List<String> pages = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private boolean opened;
    private boolean inBody;
    private boolean cut;
    private int length;

    TextByPage(int mostText, int mostPages) {
        this.mostText = mostText;
        this.mostPages = mostPages;
    }

    static TextByPage empty() {
        return new TextByPage(0, 0);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (name.equals("body")) inBody = true;
        var kind = attributes.getValue("class");
        if (name.equals("div") && kind != null && PAGE_CLASSES.contains(kind)) nextPage();
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (LINES.contains(name) && !page.isEmpty() && page.charAt(page.length() - 1) != '\n') page.append('\n');
        else if (name.equals("td")) page.append('\t');
    }

    @Override
    public void characters(char[] text, int start, int count) throws SAXException {
        if (!inBody) return;
        int taken = Math.min(count, mostText - length);
        page.append(text, start, taken);
        length += taken;
        if (taken < count) {
            cut = true;
            throw new Full();
        }
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int count) throws SAXException {
        if (!page.isEmpty()) characters(text, start, count);
    }

    private void nextPage() throws SAXException {
        if (opened || !page.toString().isBlank()) close();
        opened = true;
        if (pages.size() >= mostPages) {
            cut = true;
            throw new Full();
        }
    }

    private void close() {
        pages.add(page.toString().strip());
        page.setLength(0);
    }

    int count() {
        return pages.size() + 1;
    }

    boolean isCut() {
        return cut;
    }

    /** Call it once, at the end. Without any page there is the one the text stands on. */
    List<String> pages() {
        if (opened || !page.toString().isBlank()) close();
        opened = false;
        return List.copyOf(pages);
    }
}
