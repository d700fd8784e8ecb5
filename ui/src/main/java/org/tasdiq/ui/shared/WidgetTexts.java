package org.tasdiq.ui.shared;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout.AppLayoutI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.component.menubar.MenuBar.MenuBarI18n;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.UploadI18N;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;

/** What Vaadin's own components say, in the language of the page; they speak English until told. */
public final class WidgetTexts {
    /** Written out, because the locale's own short form is mangled right to left. */
    private static final String DATE = "dd/MM/yyyy";

    private WidgetTexts() {}

    /** A date field that speaks the language of the page. */
    public static DatePicker datePicker(String label) {
        var picker = new DatePicker(label);
        picker.setLocale(UI.getCurrent().getLocale());
        picker.setI18n(dates());
        return picker;
    }

    /** A field for a time of day. */
    public static TimePicker timePicker(String label) {
        var picker = new TimePicker(label);
        picker.setLocale(java.util.Locale.FRENCH); // 24 hours, in every language of the product
        return picker;
    }

    public static DatePickerI18n dates() {
        var locale = UI.getCurrent().getLocale();
        var sunday = List.of(
                DayOfWeek.SUNDAY,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY,
                DayOfWeek.SATURDAY);
        return new DatePickerI18n()
                .setDateFormats(DATE, "d/M/yyyy", "yyyy-MM-dd")
                .setMonthNames(Arrays.stream(Month.values())
                        .map(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(sunday.stream()
                        .map(d -> d.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(sunday.stream()
                        .map(d -> d.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList())
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setToday(translate("widget.date.today"))
                .setCancel(translate("shell.cancel"))
                .setBadInputErrorMessage(translate("widget.date.bad", DATE))
                .setRequiredErrorMessage(translate("shell.required"));
    }

    public static UploadI18N uploads() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(translate("widget.upload.drop.one"))
                        .setMany(translate("widget.upload.drop.many")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(translate("widget.upload.add.one"))
                        .setMany(translate("widget.upload.add.many")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(translate("widget.upload.error.many"))
                        .setFileIsTooBig(translate("widget.upload.error.big"))
                        .setIncorrectFileType(translate("widget.upload.error.type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(translate("widget.upload.connecting"))
                                .setStalled(translate("widget.upload.stalled"))
                                .setProcessing(translate("widget.upload.processing"))
                                .setHeld(translate("widget.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(translate("widget.upload.remaining") + " ")
                                .setUnknown(translate("widget.upload.remaining.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(translate("widget.upload.error.server"))
                                .setUnexpectedServerError(translate("widget.upload.error.server"))
                                .setForbidden(translate("widget.upload.error.forbidden"))))
                .setFile(new UploadI18N.File()
                        .setRetry(translate("widget.upload.retry"))
                        .setStart(translate("widget.upload.start"))
                        .setRemove(translate("widget.upload.remove")))
                .setUnits(List.of(translate("widget.upload.units").split(" ")));
    }

    /** @param refused key of what is said when nobody is let in */
    public static LoginI18n login(String refused) {
        var texts = LoginI18n.createDefault();
        var fields = texts.getForm();
        fields.setTitle("");
        fields.setUsername(translate("login.email"));
        fields.setPassword(translate("login.password"));
        fields.setSubmit(translate("login.submit"));
        texts.setForm(fields);
        var error = texts.getErrorMessage();
        error.setTitle(translate(refused + ".title"));
        error.setMessage(translate(refused + ".message"));
        error.setUsername(translate("login.error.email"));
        error.setPassword(translate("login.error.password"));
        texts.setErrorMessage(error);
        return texts;
    }

    public static AppLayoutI18n layout() {
        return new AppLayoutI18n().setDrawer(translate("shell.navigation"));
    }

    public static MenuBarI18n menu() {
        return new MenuBarI18n().setMoreOptions(translate("widget.menu.more"));
    }
}
