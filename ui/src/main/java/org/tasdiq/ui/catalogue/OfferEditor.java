package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import org.tasdiq.Refusal;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.catalogue.OfferSheet;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.catalogue.Outcome;
import org.tasdiq.referential.EscoSkills;
import org.tasdiq.referential.Frameworks;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.Saved;

/** The form of an offer that keeps itself, beside its completeness; a refusal is said at its field and loses nothing. */
class OfferEditor extends Composite<Div> {
    private final transient Offers offers;
    private final OfferId id;
    private final DescriptorForm form;
    private final MeterPanel meters = new MeterPanel();
    private final Saved saved = new Saved();
    private int revision;
    private boolean unsaved;

    OfferEditor(
            OfferSheet offer, Offers offers, List<Outcome.Target> targets, EscoSkills skills, Frameworks frameworks) {
        this.offers = offers;
        this.id = offer.id();
        this.revision = offer.revision();
        form = new DescriptorForm(offer.content(), targets, skills, frameworks, this::keep);
        getContent().add(meters, form);
        getContent().addClassName("stack");
        show(offer);
    }

    private void keep() {
        unsaved = true;
        saved.pending();
        guard(() -> {
            offers.write(id, revision, form.value());
            var kept = offers.sheet(id);
            revision = kept.revision();
            unsaved = false;
            saved.now();
            show(kept);
        });
    }

    private void show(OfferSheet offer) {
        form.show(offer.check());
        meters.show(offer.check(), offer.content().profiles());
    }

    /** Does the work; what is refused is said beside its field, or as a notice. */
    boolean guard(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refusal refusal) {
            var words = getTranslation(
                    "refusal." + refusal.code(), refusal.arguments().toArray());
            boolean shown = form.refuse(Objects.requireNonNullElse(refusal.field(), ""), words);
            if (shown) Live.say(words);
            else Notice.refused(words, null);
            return false;
        }
    }

    Saved saved() {
        return saved;
    }

    int revision() {
        return revision;
    }

    /** Whether something was written that could not be kept. */
    boolean isUnsaved() {
        return unsaved;
    }
}
