package org.tasdiq.desk;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;

/** Saved views of the list of files: one's own, and those a team shares. */
@Service
public class WorkViews {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_FILTER = 1000;

    private final KeptViewRepository views;
    private final Reach reach;
    private final Actors actors;
    private final Clock clock;

    WorkViews(KeptViewRepository views, Reach reach, Actors actors, Clock clock) {
        this.views = views;
        this.reach = reach;
        this.actors = actors;
        this.clock = clock;
    }

    /** The reader's own and those of their institutions, the oldest first. */
    @Transactional(readOnly = true)
    @Permission("desk.keepView")
    public List<WorkView> all() {
        var reader = actors.person();
        return views
                .of(reader.value(), teams().stream().map(InstitutionId::value).toList())
                .stream()
                .map(view -> view.sheet(reader))
                .toList();
    }

    /** @param team the institution whose staff shall have it; empty: only oneself */
    @Transactional
    @Permission("desk.keepView")
    public WorkViewId save(String name, WorkFilter filter, @Nullable InstitutionId team) {
        if (name.isBlank()) throw Refusal.invalid("name", "required");
        if (name.strip().length() > LONGEST_NAME) throw Refusal.invalid("name", "tooLong", LONGEST_NAME);
        if (filter.query().length() > LONGEST_FILTER) throw Refusal.invalid("words", "tooLong", LONGEST_FILTER);
        if (team != null && !teams().contains(team)) throw Refusal.forbidden("permission");
        var owner = actors.person();
        return views.save(new KeptView(owner, team, name.strip(), filter, clock.instant()))
                .sheet(owner)
                .id();
    }

    /** Only whoever saved it may take it away. */
    @Transactional
    @Permission("desk.keepView")
    public void remove(WorkViewId id) {
        var view = views.findById(id.value()).orElseThrow(Refusal.unknown("view"));
        if (!view.isOf(actors.person())) throw Refusal.forbidden("permission");
        views.delete(view);
    }

    private List<InstitutionId> teams() {
        return reach.ofReader().stream().map(Reach.Part::institution).toList();
    }
}
