package org.tasdiq.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The regimes as they are, but for a parameter that a test sets as another institution might. */
@Component
@Primary
@ConditionalOnProperty(name = "tasdiq.engine.enabled", havingValue = "false")
public class OtherSettings extends Regimes {
    private final Map<String, String> others = new ConcurrentHashMap<>();

    OtherSettings(LawBook book, Clock clock) {
        super(book, clock);
    }

    @Override
    String parameter(String regime, String name, LocalDate today) {
        var other = others.get(name);
        return other == null ? super.parameter(regime, name, today) : other;
    }

    public void with(String name, String setting, Runnable act) {
        others.put(name, setting);
        try {
            act.run();
        } finally {
            others.remove(name);
        }
    }
}
