package org.tasdiq.ui.shared;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The icons of the product ({@code icons.svg}, Lucide). An icon never stands without a word. */
public enum Symbol {
    ACCESSIBILITY,
    ARROW_LEFT,
    ARROW_RIGHT,
    AWARD,
    BELL,
    BOOK_OPEN,
    BUILDING_2,
    CALENDAR,
    CALENDAR_CLOCK,
    CAMERA,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_LEFT,
    CHEVRON_RIGHT,
    CIRCLE_ALERT,
    CIRCLE_CHECK,
    CIRCLE_DASHED,
    CIRCLE_DOT,
    CIRCLE_HELP,
    CIRCLE_STOP,
    CIRCLE_X,
    CLIPBOARD_CHECK,
    CLIPBOARD_LIST,
    CLIPBOARD_PEN,
    CLOCK,
    DOWNLOAD,
    EXTERNAL_LINK,
    EYE,
    FILE_CHECK,
    FILE_PLUS,
    FILE_TEXT,
    FILES,
    FOLDER_CHECK,
    FOLDER_OPEN,
    FUNNEL,
    GAVEL,
    GLOBE,
    GRID_3X3,
    HISTORY,
    HOURGLASS,
    HOUSE,
    IMAGE,
    INBOX,
    INFO,
    LANGUAGES,
    LAYERS,
    LINK,
    LIST_CHECKS,
    LOCK,
    LOCK_OPEN,
    LOG_IN,
    LOG_OUT,
    MAIL,
    MENU,
    MESSAGE_SQUARE,
    MIC,
    MONITOR,
    MOON,
    PAPERCLIP,
    PEN_LINE,
    PHONE,
    PLUS,
    PRINTER,
    REFRESH_CW,
    SCALE,
    SCROLL_TEXT,
    SEARCH,
    SEND,
    SETTINGS,
    SHIELD_CHECK,
    SIGNATURE,
    STAMP,
    STOP_CIRCLE,
    SUN,
    TRASH_2,
    TRIANGLE_ALERT,
    UNDO_2,
    UPLOAD,
    USER,
    USER_CHECK,
    USERS,
    WORKFLOW,
    X;

    /** The symbol of that name in {@code icons.svg}. */
    public static Symbol named(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public SvgIcon icon() {
        var icon = new SvgIcon("icons.svg#" + id());
        icon.addClassName("symbol");
        if (points()) icon.addClassName("points");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** Icons that point in reading direction are mirrored in Arabic. */
    private boolean points() {
        return switch (this) {
            case ARROW_LEFT, ARROW_RIGHT, CHEVRON_LEFT, CHEVRON_RIGHT, LOG_IN, LOG_OUT, SEND, UNDO_2, EXTERNAL_LINK ->
                true;
            default -> false;
        };
    }
}
