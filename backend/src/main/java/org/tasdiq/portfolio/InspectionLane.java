package org.tasdiq.portfolio;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tasdiq.portfolio.inspection.InspectionProcess;
import org.tasdiq.portfolio.inspection.InspectionSettings;

/** One inspecting process after the other: started when needed, replaced when worn or failed. Used by one thread. */
class InspectionLane {
    private final InspectionSettings settings;
    private final Path scratch;
    private volatile @Nullable InspectionProcess process;
    private volatile boolean stopped;

    InspectionLane(InspectionSettings settings, Path scratch) {
        this.settings = settings;
        this.scratch = scratch;
    }

    InspectionProcess process() {
        var running = process;
        if (running != null && !running.isWorn()) return running;
        end();
        requireGoingOn();
        var fresh = InspectionProcess.start(settings, scratch);
        process = fresh;
        return fresh;
    }

    /** A process that ended because the application stops says nothing of the file it read. */
    void requireGoingOn() {
        if (stopped) throw new IllegalStateException("The application stops");
    }

    /** Called from another thread: what is being read stays pending. */
    void stop() {
        stopped = true;
        end();
    }

    void end() {
        var running = process;
        process = null;
        if (running != null) running.close();
    }
}
