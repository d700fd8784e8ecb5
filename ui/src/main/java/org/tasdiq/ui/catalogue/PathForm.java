package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.HourBand;
import org.tasdiq.catalogue.PathAdvice;
import org.tasdiq.catalogue.PathContent;
import org.tasdiq.catalogue.PathContent.Piece;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.ui.shared.LocalizedFields;

/** What a path says, in fields; whatever changes is handed on at once. */
class PathForm extends Composite<Div> implements PathPartForm.Hand {
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 2000;
    private static final List<HourBand> SIZES =
            List.of(HourBand.COMPETENCY_BLOCK, HourBand.UNIVERSITY_DIPLOMA, HourBand.NATIONAL_DIPLOMA);

    /** What is done with what was written. */
    interface Hand {
        void changed(PathContent next);

        /** The same where the form itself is another one afterwards. */
        void changedAndShown(PathContent next);

        List<Piece> found(String words);
    }

    private final transient List<CertificationSheet> certifications;
    private final transient Hand hand;
    private final Map<String, PathAdviceLines> advice = new HashMap<>();
    private final LocalizedFields name;
    private final LocalizedFields text;
    private final CheckboxGroup<BlockSheet> blocks = new CheckboxGroup<>(getTranslation("catalogue.path.goal.blocks"));
    private transient PathContent content;
    private boolean offering;

    PathForm(PathContent content, List<CertificationSheet> certifications, Hand hand) {
        this.content = content;
        this.certifications = certifications;
        this.hand = hand;
        name = new LocalizedFields(
                getTranslation("catalogue.path.name"), content.name(), LONGEST_NAME, this::wordsChanged);
        text = new LocalizedFields(
                getTranslation("catalogue.path.text"), content.text(), LONGEST_TEXT, this::wordsChanged);
        getContent().addClassName("stack");
        getContent().add(section("catalogue.path.about", lines("name"), name, text), goal());
        for (int i = 0; i < content.parts().size(); i++)
            getContent().add(new PathPartForm(content, i, lines("part." + (i + 1)), this));
        getContent()
                .add(section(
                        "catalogue.path.more",
                        lines("parts"),
                        new Paragraph(getTranslation("catalogue.path.more.text")),
                        new Button(
                                getTranslation("catalogue.path.part.add"),
                                pressed -> hand.changedAndShown(PathWriting.plusPart(this.content)))));
    }

    private PathAdviceLines lines(String place) {
        return advice.computeIfAbsent(place, key -> new PathAdviceLines());
    }

    /** Says beside each part of the form what is to be thought of there. */
    void advise(List<PathAdvice> all) {
        advice.forEach((place, lines) ->
                lines.show(all.stream().filter(one -> one.place().equals(place)).toList()));
    }

    private Component goal() {
        var size = new Select<HourBand>();
        size.setLabel(getTranslation("catalogue.path.goal.size"));
        size.setItems(SIZES);
        size.setItemLabelGenerator(one -> one == null
                ? ""
                : getTranslation("catalogue.path.band", getTranslation("catalogue.band." + one), one.from(), one.to()));
        size.setValue(content.goal().size());
        size.setWidthFull();
        var certification = new ComboBox<CertificationSheet>(getTranslation("catalogue.path.goal.certification"));
        certification.setItems(certifications);
        certification.setItemLabelGenerator(one -> one.code() + " · " + Descriptor.shown(one.title(), getLocale()));
        certification.setHelperText(getTranslation("catalogue.path.goal.certification.hint"));
        certification.setClearButtonVisible(true);
        certification.setWidthFull();
        chosen().ifPresent(certification::setValue);
        blocks.setItemLabelGenerator(one -> one.code() + " · " + Descriptor.shown(one.title(), getLocale()));
        blocks.setHelperText(getTranslation("catalogue.path.goal.blocks.hint"));
        offerBlocks(certification.getValue());
        size.addValueChangeListener(changed -> keepGoal(changed.getValue(), certification.getValue()));
        certification.addValueChangeListener(changed -> {
            offerBlocks(changed.getValue());
            keepGoal(size.getValue(), changed.getValue());
        });
        blocks.addValueChangeListener(changed -> {
            if (!offering) keepGoal(size.getValue(), certification.getValue());
        });
        return section("catalogue.path.goal", lines("goal"), size, certification, blocks);
    }

    private Optional<CertificationSheet> chosen() {
        return certifications.stream()
                .filter(one -> one.code().equals(content.goal().certification()))
                .findFirst();
    }

    private void offerBlocks(@Nullable CertificationSheet certification) {
        offering = true;
        var all = certification == null ? List.<BlockSheet>of() : certification.blocks();
        blocks.setItems(all);
        blocks.setVisible(!all.isEmpty());
        var meant = new HashSet<>(all);
        meant.removeIf(block -> !isMeant(certification, block));
        blocks.setValue(meant);
        offering = false;
    }

    private boolean isMeant(@Nullable CertificationSheet certification, BlockSheet block) {
        var goal = content.goal();
        return certification != null
                && certification.code().equals(goal.certification())
                && goal.blocks().contains(block.code());
    }

    private void keepGoal(@Nullable HourBand size, @Nullable CertificationSheet certification) {
        var codes = certification == null
                ? List.<String>of()
                : certification.blocks().stream()
                        .filter(blocks.getValue()::contains)
                        .map(BlockSheet::code)
                        .toList();
        keep(new PathContent(
                content.name(),
                content.text(),
                new PathContent.Goal(
                        size == null ? content.goal().size() : size,
                        certification == null ? "" : certification.code(),
                        codes),
                content.parts()));
    }

    private void wordsChanged() {
        keep(new PathContent(name.value(), text.value(), content.goal(), content.parts()));
    }

    private void keep(PathContent next) {
        content = next;
        hand.changed(next);
    }

    @Override
    public void change(Function<PathContent, PathContent> how) {
        keep(how.apply(content));
    }

    @Override
    public void changeAndShow(Function<PathContent, PathContent> how) {
        hand.changedAndShown(how.apply(content));
    }

    @Override
    public List<Piece> found(String words) {
        var there = content.parts().stream()
                .flatMap(part -> part.pieces().stream())
                .map(Piece::key)
                .toList();
        return hand.found(words).stream()
                .filter(piece -> !there.contains(piece.key()))
                .toList();
    }

    private Section section(String key, Component... parts) {
        var section = new Section(Stream.concat(Stream.of(new H2(getTranslation(key))), Stream.of(parts))
                .toArray(Component[]::new));
        section.addClassNames("card", "stack");
        return section;
    }
}
