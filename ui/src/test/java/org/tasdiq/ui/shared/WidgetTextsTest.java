package org.tasdiq.ui.shared;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.datepicker.DatePicker;
import org.junit.jupiter.api.Test;

/** Vaadin's own components speak the language of the page. */
class WidgetTextsTest {
    private static final ArchRule NO_RAW_DATE_PICKER = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(WidgetTexts.class.getName())
            .should()
            .callConstructorWhere(describe(
                    "a date picker is made", call -> call.getTargetOwner().isEquivalentTo(DatePicker.class)));

    @Test
    void noViewMakesADatePickerThatSpeaksEnglish() {
        NO_RAW_DATE_PICKER.check(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.tasdiq.ui"));
    }

    @Test
    void theRuleCanFail() {
        assertThatThrownBy(() -> NO_RAW_DATE_PICKER.check(new ClassFileImporter().importPackages("canary.widgets")))
                .isInstanceOf(AssertionError.class);
    }
}
