package org.tasdiq.deadline;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.LawEvent.ParameterPublished;
import org.tasdiq.identity.Actors;

/** The parameters of a regime that are no deadlines: read, and set by versions. */
@Service
public class Parameters {
    private final Regimes regimes;
    private final LawBook book;
    private final LawWriter writer;
    private final Regency regency;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Parameters(
            Regimes regimes,
            LawBook book,
            LawWriter writer,
            Regency regency,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.regimes = regimes;
        this.book = book;
        this.writer = writer;
        this.regency = regency;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** Every parameter of the regime in its version of today, by name. */
    @Permission("deadline.readRules")
    public List<ParameterSheet> of(String regime) {
        return regimes.law().parameters().stream()
                .filter(parameter -> parameter.regime().equals(regime))
                .map(Parameter::name)
                .distinct()
                .flatMap(name -> versions(regime, name).stream())
                .filter(sheet -> sheet.standing() == Standing.PRESENT)
                .toList();
    }

    /** Every version of a parameter, the latest first. */
    @Permission("deadline.readRules")
    public List<ParameterSheet> versions(String regime, String name) {
        var law = regimes.law();
        var all = law.settings(regime, name).toList();
        if (all.isEmpty()) throw Refusal.unknown("parameter").get();
        var today = regimes.today(regime);
        var present = Versioned.on(today, all.stream()).map(Parameter::version).orElse(0);
        return all.stream()
                .sorted(Comparator.comparingInt(Parameter::version).reversed())
                .map(one -> new ParameterSheet(
                        regime,
                        name,
                        one.version(),
                        one.validFrom(),
                        one.standing(present, today),
                        one.setting(),
                        law.kinds().get(name),
                        one.legalBasis(),
                        one.publication()))
                .toList();
    }

    /** Sets the parameter from a day on. */
    @Transactional
    @Permission("deadline.changeRules")
    public void set(String regime, String name, ParameterDraft draft) {
        var law = book.opened();
        regency.require(regime);
        var before = law.settings(regime, name)
                .max(Comparator.comparingInt(Parameter::version))
                .orElseThrow(Refusal.unknown("parameter"));
        var kind = law.kinds().get(name);
        var setting = draft.setting().strip();
        if (kind == null) throw Refusal.conflict("deadline.parameterFixed");
        if (!kind.allows(setting)) throw unknown(kind);
        DraftPolicy.checkReason(draft.reason());
        var next = new Parameter(
                regime,
                name,
                before.version() + 1,
                DraftPolicy.beginning(before, draft.validFrom(), regimes.today(regime)),
                setting,
                DraftPolicy.basis(draft.legalBasis()),
                null);
        writer.write(next, clock.instant(), actors.person(), draft.reason());
        events.publishEvent(
                new ParameterPublished(RegimeId.of(regime), regime, name, setting, next.validFrom(), draft.reason()));
    }

    private static Refusal unknown(ParameterKind kind) {
        var code = "deadline.settingUnknown." + kind.type();
        return switch (kind.type()) {
            case NUMBER, SHARE -> Refusal.invalid("setting", code, kind.least(), kind.most());
            default -> Refusal.invalid("setting", code);
        };
    }
}
