package org.tasdiq.ui.referential;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.referential.CertificationDraft;
import org.tasdiq.referential.CertificationDraft.BlockDraft;
import org.tasdiq.referential.CertificationDraft.CompetencyDraft;
import org.tasdiq.referential.ConsolidationRule;
import org.tasdiq.referential.DraftFinding;
import org.tasdiq.referential.DraftMove;
import org.tasdiq.referential.EscoSkills;
import org.tasdiq.referential.Skill;
import org.tasdiq.referential.SubCompetency;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.EscoFields;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.LocalizedFields;

/** The fields of one part of a draft: the certification itself, a block, a competency, a sub-competency or a skill. */
class PartForm extends Composite<Section> {
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 1000;
    private static final int LEVELS = 4;
    private static final int HIGHEST_LEVEL = 8;
    private static final int MOST_CREDITS = 1000;

    private final transient CertificationDraft draft;
    private final transient List<Integer> place;
    private final transient List<DraftFinding> findings;
    private final transient EscoSkills skills;
    private final transient FieldErrors errors = new FieldErrors();
    private boolean touched;

    /**
     * @param draft with the part in it, though it may be new
     * @param findings of that part, said beside their fields
     * @param keep is given the whole draft with the part as it was filled in
     */
    PartForm(
            CertificationDraft draft,
            List<Integer> place,
            List<DraftFinding> findings,
            EscoSkills skills,
            Consumer<CertificationDraft> keep,
            Runnable close) {
        this.draft = draft;
        this.place = place;
        this.findings = findings;
        this.skills = skills;
        var heading = new H2(getTranslation("referential.edit." + place.size()));
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().add(heading);
        Supplier<CertificationDraft> filled = switch (place.size()) {
            case 0 -> whole();
            case 1 -> block(draft.blocks().get(place.getFirst()));
            case 2 -> competency(competency());
            case 3 -> part(subCompetency());
            default -> skill(subCompetency().skills().get(place.get(3)));
        };
        var save = new Button(getTranslation("referential.save"), pressed -> {
            if (errors.check()) errors.guard(() -> keep.accept(filled.get()));
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("shell.cancel"), pressed -> {
            if (touched)
                ConfirmAction.askBeforeLoss(
                        getTranslation("referential.edit.drop"),
                        getTranslation("referential.edit.drop.text"),
                        getTranslation("referential.edit.drop.go"),
                        close);
            else close.run();
        });
        var buttons = new Div(save, cancel);
        buttons.addClassName("row");
        getContent().add(buttons);
        getContent().addClassNames("card", "stack");
    }

    /** Whether something was written that is not kept. */
    boolean isTouched() {
        return touched;
    }

    private void touch() {
        touched = true;
    }

    private CompetencyDraft competency() {
        return draft.blocks().get(place.getFirst()).competencies().get(place.get(1));
    }

    private SubCompetency subCompetency() {
        return competency().subCompetencies().get(place.get(2));
    }

    private Supplier<CertificationDraft> whole() {
        var title = texts("title", draft.title(), LONGEST_TITLE);
        var level = new Select<Integer>();
        level.setLabel(getTranslation("referential.level"));
        level.setItems(IntStream.rangeClosed(1, HIGHEST_LEVEL).boxed().toList());
        level.setValue(Math.clamp(draft.level(), 1, HIGHEST_LEVEL));
        level.addValueChangeListener(changed -> touch());
        var ects = credits(draft.ects());
        var rule = new Select<ConsolidationRule>();
        rule.setLabel(getTranslation("referential.rule"));
        rule.setItems(ConsolidationRule.values());
        rule.setItemLabelGenerator(one -> one == null ? "" : getTranslation("referential.rule." + one));
        rule.setValue(draft.consolidation());
        rule.addValueChangeListener(changed -> touch());
        row(level, ects, rule);
        return () -> new CertificationDraft(
                draft.code(),
                draft.institution(),
                title.value(),
                level.getValue(),
                number(ects),
                rule.getValue(),
                draft.blocks());
    }

    private Supplier<CertificationDraft> block(BlockDraft block) {
        var code = code(
                block.code(),
                others(draft.blocks().stream().map(BlockDraft::code).toList(), place.getFirst()));
        var ects = credits(block.ects());
        row(code, ects);
        var title = texts("title", block.title(), LONGEST_TITLE);
        return () -> draft.change(
                place.getFirst(),
                one -> new BlockDraft(code.getValue().strip(), title.value(), number(ects), one.competencies()));
    }

    private Supplier<CertificationDraft> competency(CompetencyDraft competency) {
        var taken = DraftMove.REMOVE.in(draft, place).blocks().stream()
                .flatMap(block -> block.competencies().stream())
                .map(CompetencyDraft::code)
                .collect(Collectors.toSet());
        var code = code(competency.code(), taken);
        var critical = new Checkbox(getTranslation("referential.critical"), competency.critical());
        critical.addValueChangeListener(changed -> touch());
        row(code, critical);
        var title = texts("title", competency.title(), LONGEST_TITLE);
        var criterion = texts("criterion", competency.criterion(), LONGEST_TEXT);
        var levels = levels(competency);
        var esco = new EscoFields(skills, competency.escoLinks(), this::touch);
        getContent().add(esco);
        return () -> draft.change(
                place.getFirst(),
                block -> block.change(
                        place.get(1),
                        one -> new CompetencyDraft(
                                code.getValue().strip(),
                                title.value(),
                                criterion.value(),
                                critical.getValue(),
                                levels.stream().map(LocalizedFields::value).toList(),
                                one.parts(),
                                esco.value())));
    }

    private List<LocalizedFields> levels(CompetencyDraft competency) {
        var fields = new ArrayList<LocalizedFields>();
        var body = new Div();
        body.addClassName("stack");
        for (int level = 0; level < LEVELS; level++) {
            var words =
                    level < competency.levels().size() ? competency.levels().get(level) : CertificationDraft.NOTHING;
            var name = level + " · " + getTranslation("referential.level." + level);
            var field = new LocalizedFields(name, words, LONGEST_TEXT, this::touch);
            if (isFound("rubric")) field.markMissing();
            fields.add(field);
            body.add(field);
        }
        var details = new Details(getTranslation("referential.rubric.own"), body);
        details.setOpened(!competency.levels().isEmpty());
        details.setWidthFull();
        getContent().add(details);
        return fields;
    }

    private Supplier<CertificationDraft> part(SubCompetency part) {
        var siblings =
                competency().subCompetencies().stream().map(SubCompetency::code).toList();
        var code = code(part.code(), others(siblings, place.get(2)));
        getContent().add(code);
        var title = texts("title", part.title(), LONGEST_TITLE);
        return () -> inPart(new SubCompetency(code.getValue().strip(), title.value(), part.skills()));
    }

    private Supplier<CertificationDraft> skill(Skill skill) {
        var title = texts("title", skill.title(), LONGEST_TITLE);
        var criterion = texts("criterion", skill.observed(), LONGEST_TEXT);
        criterion.hint(getTranslation("referential.edit.criterion.hint"));
        return () -> inPart(subCompetency().change(place.get(3), one -> new Skill(title.value(), criterion.value())));
    }

    private CertificationDraft inPart(SubCompetency changed) {
        return draft.change(
                place.getFirst(),
                block -> block.change(place.get(1), one -> one.change(place.get(2), part -> changed)));
    }

    private static Set<String> others(List<String> codes, int own) {
        return IntStream.range(0, codes.size())
                .filter(i -> i != own)
                .mapToObj(codes::get)
                .collect(Collectors.toSet());
    }

    private TextField code(String value, Set<String> taken) {
        var code = new TextField(getTranslation("referential.code"));
        code.setValue(value);
        code.setMaxLength(LONGEST_CODE);
        code.setRequiredIndicatorVisible(true);
        code.addClassName("ltr");
        code.addValueChangeListener(changed -> touch());
        errors.field("code", code).rule(code, said -> {
            if (said.isBlank()) return Refusal.invalid("code", "required");
            return taken.contains(said.strip()) ? Refusal.invalid("code", "referential.codeTwice", said.strip()) : null;
        });
        return code;
    }

    private IntegerField credits(int value) {
        var field = new IntegerField(getTranslation("referential.credits"));
        field.setMin(0);
        field.setMax(MOST_CREDITS);
        field.setValue(value);
        field.addValueChangeListener(changed -> touch());
        errors.field("ects", field)
                .rule(
                        field,
                        said -> said == null || said < 0
                                ? Refusal.invalid("ects", "referential.creditsNegative")
                                : null);
        return field;
    }

    private static int number(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }

    private LocalizedFields texts(String field, Localized text, int longest) {
        var fields = new LocalizedFields(getTranslation("referential." + field), text, longest, this::touch);
        if (isFound(field)) fields.markMissing();
        getContent().add(fields);
        return fields;
    }

    private boolean isFound(String field) {
        return findings.stream().anyMatch(finding -> finding.field().equals(field));
    }

    private void row(Component... fields) {
        var row = new Div(fields);
        row.addClassNames("row", "filters");
        getContent().add(row);
    }
}
