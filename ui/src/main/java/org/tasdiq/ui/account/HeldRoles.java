package org.tasdiq.ui.account;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.tasdiq.Dates;
import org.tasdiq.identity.RoleHolder;

/** The roles of a person in an institution, since when and by whom. */
class HeldRoles extends UnorderedList {
    HeldRoles(List<RoleHolder.Held> roles, ZoneId zone) {
        addClassName("lines");
        for (var held : roles) {
            var line = new ListItem(new Span(getTranslation("identity.role." + held.role())));
            var since = held.since();
            if (since != null) {
                var day = Dates.day(since.atZone(zone).toLocalDate(), getLocale());
                var when = new Span(
                        held.by().isEmpty()
                                ? getTranslation("account.people.since", day)
                                : getTranslation("account.people.sinceBy", day, held.by()));
                when.addClassName("quiet");
                line.add(when);
            }
            add(line);
        }
    }
}
