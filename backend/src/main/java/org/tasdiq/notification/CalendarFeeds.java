package org.tasdiq.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.PublicAddress;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.desk.Desk;
import org.tasdiq.desk.OpenTaskSheet;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.CalendarLinks;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;

/**
 * A person's deadlines for their own calendar program. What is read goes to a stranger's server: it names steps and
 * files, never people.
 */
@Service
public class CalendarFeeds {
    private static final int MOST_TASKS = 500;
    private static final Duration THE_LAST_HOUR = Duration.ofHours(1);

    private final CalendarLinks links;
    private final Desk desk;
    private final Candidacies candidacies;
    private final Deadlines deadlines;
    private final People people;
    private final Actors actors;
    private final Texts texts;
    private final PublicAddress address;
    private final MailSettings settings;
    private final Clock clock;

    CalendarFeeds(
            CalendarLinks links,
            Desk desk,
            Candidacies candidacies,
            Deadlines deadlines,
            People people,
            Actors actors,
            Texts texts,
            PublicAddress address,
            MailSettings settings,
            Clock clock) {
        this.links = links;
        this.desk = desk;
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.people = people;
        this.actors = actors;
        this.texts = texts;
        this.address = address;
        this.settings = settings;
        this.clock = clock;
    }

    /** The deadlines of whoever made the link, as an iCalendar file, reckoned at this moment. */
    @Transactional(readOnly = true)
    @Permission("notification.readFeed")
    public String read(String token) {
        return links.read(token, this::own);
    }

    private String own() {
        var reader = people.self();
        List<CandidacySheet> files = actors.current().is(Role.CANDIDATE)
                ? candidacies.own().stream()
                        .filter(file -> file.candidate().equals(reader.id()))
                        .toList()
                : List.of();
        Set<UUID> own = files.stream().map(file -> file.id().value()).collect(Collectors.toSet());
        var entries = Stream.concat(
                files.stream().flatMap(file -> asked(file, reader)),
                waiting().stream()
                        .filter(task -> !own.contains(task.file().value()))
                        .flatMap(task -> waiting(task, reader)));
        return new CalendarFile(false, clock.instant(), settings.address(), entries.toList()).text();
    }

    /** What waits longest, so many tasks at most: no calendar shows more. */
    private List<OpenTaskSheet> waiting() {
        var page = desk.waitingForMe(null);
        var tasks = new ArrayList<>(page.tasks());
        for (var next = page.next(); next != null && tasks.size() < MOST_TASKS; next = page.next()) {
            page = desk.waitingForMe(next);
            tasks.addAll(page.tasks());
        }
        return tasks;
    }

    /** What the candidate of the file must do, the window for an appeal among it, which is no task. */
    private Stream<CalendarFile.Entry> asked(CandidacySheet file, PersonSheet reader) {
        return deadlines.of(file.id()).stream()
                .filter(deadline -> deadline.state() == DeadlineState.RUNNING)
                .filter(deadline -> deadline.actor().equals(Role.CANDIDATE.name()))
                .map(deadline -> entry(
                        deadline.id().value(), deadline.due(), name(deadline, reader) + " · " + file.reference()));
    }

    private Stream<CalendarFile.Entry> waiting(OpenTaskSheet task, PersonSheet reader) {
        var due = task.dueAt();
        if (due == null) return Stream.empty();
        var step = texts.of(reader.language(), task.step() + ".title");
        return Stream.of(entry(task.id().value(), due, step + " · " + task.reference()));
    }

    private String name(DeadlineSheet deadline, PersonSheet reader) {
        return texts.of(reader.language(), "deadline.rule." + deadline.rule());
    }

    /** The hour in which the time runs out. */
    private CalendarFile.Entry entry(UUID id, Instant due, String summary) {
        var where = address.isKnown() ? address.or("") + "/desk" : "";
        return new CalendarFile.Entry(id + "@tasdiq", 0, due.minus(THE_LAST_HOUR), THE_LAST_HOUR, summary, where);
    }
}
