package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.catalogue.PathId;
import org.tasdiq.credential.CarriedCredential;
import org.tasdiq.credential.PathwaySheet;
import org.tasdiq.credential.Pathways;
import org.tasdiq.ui.Needs;

/** Where what a learner holds leads to. */
@RestController
class PathwayResource {
    private final Pathways pathways;

    PathwayResource(Pathways pathways) {
        this.pathways = pathways;
    }

    @Operation(
            summary = "Read what I hold and where it leads to",
            description = "Every published path on which something of it counts or once did, with what is missing.")
    @Needs("credential.readPathways")
    @GetMapping(V1.ROOT + "/pathways")
    PathwaySheet own() {
        return pathways.own();
    }

    @Operation(
            summary = "Begin the file for the certificate of a path",
            description = "A draft of an application, or a follow-up that carries the blocks already granted; where "
                    + "something is missing, it is sought by the recognition of prior learning.")
    @Needs("credential.askStackedCertificate")
    @PostMapping(V1.ROOT + "/pathways/{path}/ask")
    ResponseEntity<CandidacyId> ask(@PathVariable PathId path) {
        var file = pathways.ask(path);
        return ResponseEntity.created(URI.create(V1.ROOT + "/files/" + file.value()))
                .body(file);
    }

    @Operation(summary = "List the credentials that go with a file begun from a path")
    @Needs("credential.carryCredentials")
    @GetMapping(V1.FILE + "/carried-credentials")
    List<CarriedCredential> carried(@PathVariable CandidacyId file) {
        return pathways.carried(file);
    }

    @Operation(
            summary = "Hand in the credentials that go with a file as evidence",
            description = "Each once, while the portfolio is compiled. Tells how many were handed in now.")
    @Needs("credential.carryCredentials")
    @PostMapping(V1.FILE + "/carried-credentials/hand-in")
    int handIn(@PathVariable CandidacyId file) {
        return pathways.handIn(file);
    }
}
