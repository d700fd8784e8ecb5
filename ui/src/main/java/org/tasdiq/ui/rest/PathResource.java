package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.catalogue.PathContent;
import org.tasdiq.catalogue.PathId;
import org.tasdiq.catalogue.PathPage;
import org.tasdiq.catalogue.PathSheet;
import org.tasdiq.catalogue.Paths;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.ui.Needs;

/** The ways from micro-credentials to larger certificates, as institutions lay them. */
@RestController
@RequestMapping(V1.ROOT)
class PathResource {
    /** @param revision from which it was written */
    record Written(int revision, PathContent content) {}

    /** @param revision that was read and is published */
    record Published(int revision) {}

    record Withdrawn(String reason) {}

    private final Paths paths;

    PathResource(Paths paths) {
        this.paths = paths;
    }

    @Operation(
            summary = "List the stacking paths of an institution, page by page, the one written last first",
            description = "Each in its newest version.")
    @Needs("catalogue.listPaths")
    @GetMapping("/institutions/{institution}/paths")
    PathPage page(
            @PathVariable InstitutionId institution,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") int page) {
        return paths.page(institution, words, page);
    }

    @Operation(summary = "Begin a stacking path", description = "Only a name in one language is needed.")
    @Needs("catalogue.writePath")
    @PostMapping("/institutions/{institution}/paths")
    PathSheet begin(@PathVariable InstitutionId institution, @RequestBody PathContent content) {
        return paths.sheet(paths.begin(institution, content));
    }

    @Operation(
            summary = "Read a stacking path in its newest version",
            description = "With what is to be thought of in a draft.")
    @Needs("catalogue.readPath")
    @GetMapping("/paths/{path}")
    PathSheet sheet(@PathVariable PathId path) {
        return paths.sheet(path);
    }

    @Operation(summary = "Read every version of a stacking path, the newest first")
    @Needs("catalogue.readPath")
    @GetMapping("/paths/{path}/versions")
    List<PathSheet> versions(@PathVariable PathId path) {
        return paths.versions(path);
    }

    @Operation(
            summary = "Write the draft of a stacking path",
            description = "It may be incomplete; titles and volumes of its pieces are taken from the catalogue and the "
                    + "referential. Refused when somebody else wrote since the revision that is named.")
    @Needs("catalogue.writePath")
    @PutMapping("/paths/{path}")
    PathSheet write(@PathVariable PathId path, @RequestBody Written written) {
        paths.write(path, written.revision(), written.content());
        return paths.sheet(path);
    }

    @Operation(summary = "Throw the draft of a stacking path away", description = "A published version stays.")
    @Needs("catalogue.writePath")
    @DeleteMapping("/paths/{path}")
    void discard(@PathVariable PathId path) {
        paths.discard(path);
    }

    @Operation(summary = "Begin the next version of a stacking path")
    @Needs("catalogue.writePath")
    @PostMapping("/paths/{path}/revise")
    PathSheet revise(@PathVariable PathId path) {
        paths.revise(path);
        return paths.sheet(path);
    }

    @Operation(
            summary = "Publish the draft of a stacking path",
            description =
                    "It is frozen, and learners are measured by it. Refused while its advice names something needed.")
    @Needs("catalogue.publishPath")
    @PostMapping("/paths/{path}/publish")
    PathSheet publish(@PathVariable PathId path, @RequestBody Published published) {
        paths.publish(path, published.revision());
        return paths.sheet(path);
    }

    @Operation(
            summary = "Withdraw the published version of a stacking path",
            description = "Files that were begun from it go on.")
    @Needs("catalogue.withdrawPath")
    @PostMapping("/paths/{path}/withdraw")
    PathSheet withdraw(@PathVariable PathId path, @RequestBody Withdrawn withdrawn) {
        paths.withdraw(path, withdrawn.reason());
        return paths.sheet(path);
    }
}
