package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Faults on purpose, to see what gets out. */
@Hidden
@RestController
class FaultyResource {
    @GetMapping(V1.ROOT + "/test/fault")
    String fault() {
        throw new IllegalStateException("secret of the house");
    }

    @GetMapping(V1.ROOT + "/test/changed")
    String changed() {
        throw new OptimisticLockingFailureException("row 7");
    }
}
