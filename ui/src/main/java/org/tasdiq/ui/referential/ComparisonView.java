package org.tasdiq.ui.referential;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.tasdiq.referential.CertificationDraft;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.Comparison;
import org.tasdiq.referential.Referentials;
import org.tasdiq.ui.Needs;

/** Two versions of a certification side by side. */
@Route("certification/:certification/compare/:other")
@Needs("referential.listCertifications")
public class ComparisonView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private final transient Referentials referentials;

    ComparisonView(Referentials referentials) {
        this.referentials = referentials;
        getContent().addClassName("stack");
    }

    static String path(CertificationId before, CertificationId after) {
        return "certification/" + before.value() + "/compare/" + after.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var before = sheet(event, "certification");
        var after = sheet(event, "other");
        getContent().removeAll();
        getContent()
                .add(
                        new Anchor(CertificationView.path(after.id()), getTranslation("referential.compare.back")),
                        new H1(getTranslation("referential.compare")),
                        new Paragraph(getTranslation(
                                "referential.compare.of",
                                after.code(),
                                after.title().in(getLocale()))),
                        new DifferenceTable(
                                Comparison.between(CertificationDraft.of(before, ""), CertificationDraft.of(after, "")),
                                called(before),
                                called(after)));
    }

    private CertificationSheet sheet(BeforeEnterEvent event, String parameter) {
        try {
            return referentials.sheet(new CertificationId(
                    UUID.fromString(event.getRouteParameters().get(parameter).orElseThrow())));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    private String called(CertificationSheet sheet) {
        return getTranslation("referential.versionIs", sheet.version());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("referential.compare") + " · " + getTranslation("shell.name");
    }
}
