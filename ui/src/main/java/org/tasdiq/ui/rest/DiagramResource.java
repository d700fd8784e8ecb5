package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.process.DiagramVersion;
import org.tasdiq.process.Diagrams;
import org.tasdiq.process.Finding;
import org.tasdiq.process.MoveLine;
import org.tasdiq.process.MoveReport;
import org.tasdiq.process.Moves;
import org.tasdiq.process.OwnDiagram;
import org.tasdiq.process.OwnDiagrams;
import org.tasdiq.ui.Needs;

/** The diagrams that carry the files of an institution. */
@RestController
@RequestMapping(V1.ROOT + "/institutions/{institution}/diagrams")
class DiagramResource {
    private final Diagrams diagrams;
    private final Moves moves;
    private final OwnDiagrams own;

    DiagramResource(Diagrams diagrams, Moves moves, OwnDiagrams own) {
        this.diagrams = diagrams;
        this.moves = moves;
        this.own = own;
    }

    @Operation(summary = "List the versions of the diagrams, and how many files of the institution run on each")
    @Needs("process.readDiagrams")
    @GetMapping
    List<DiagramVersion> versions(@PathVariable InstitutionId institution) {
        return diagrams.versions(institution);
    }

    @Operation(summary = "Read the diagram of a version as BPMN")
    @Needs("process.readDiagrams")
    @GetMapping(path = "/{version}", produces = MediaType.APPLICATION_XML_VALUE)
    String xml(@PathVariable InstitutionId institution, @PathVariable long version) {
        return diagrams.xml(institution, version);
    }

    @Operation(summary = "Tell what keeps a diagram from being accepted; nothing is changed")
    @Needs("process.readDiagrams")
    @PostMapping(path = "/check", consumes = MediaType.APPLICATION_XML_VALUE)
    List<Finding> check(@PathVariable InstitutionId institution, @RequestBody String diagram) {
        return own.check(institution, diagram);
    }

    @Operation(
            summary = "Take a diagram of its own for the new files of the institution",
            description = "It is refused as long as the check finds something.")
    @Needs("process.changeDiagram")
    @PutMapping(path = "/own", consumes = MediaType.APPLICATION_XML_VALUE)
    OwnDiagram accept(@PathVariable InstitutionId institution, @RequestBody String diagram) {
        return own.accept(institution, diagram);
    }

    @Operation(summary = "Go back to the common diagram for new files; those under way stay on theirs")
    @Needs("process.changeDiagram")
    @DeleteMapping("/own")
    void backToCommon(@PathVariable InstitutionId institution) {
        own.backToCommon(institution);
    }

    @Operation(
            summary = "Tell which files could go on under another version, and why others could not",
            description = "Nothing is changed.")
    @Needs("process.moveFiles")
    @GetMapping("/{from}/moves/{to}")
    List<MoveLine> tryOut(@PathVariable InstitutionId institution, @PathVariable long from, @PathVariable long to) {
        return moves.tryOut(institution, from, to);
    }

    @Operation(
            summary = "Ask every file that can go on under the other version to do so",
            description = "The answer is how many were asked; they go one after the other, as the report tells.")
    @Needs("process.moveFiles")
    @PostMapping("/{from}/moves/{to}")
    int move(@PathVariable InstitutionId institution, @PathVariable long from, @PathVariable long to) {
        return moves.move(institution, from, to);
    }

    @Operation(summary = "Tell what became of the files that were asked to go on under another version")
    @Needs("process.moveFiles")
    @GetMapping("/moves")
    MoveReport report(@PathVariable InstitutionId institution) {
        return moves.report(institution);
    }
}
