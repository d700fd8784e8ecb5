package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.referential.EscoSkill;
import org.tasdiq.referential.EscoSkills;
import org.tasdiq.ui.Needs;

/** The skills of ESCO that competencies are linked to. */
@RestController
@RequestMapping(V1.ROOT + "/esco")
class EscoResource {
    /** @param skills how many the file has */
    record Taken(int skills) {}

    private final EscoSkills skills;

    EscoResource(EscoSkills skills) {
        this.skills = skills;
    }

    @Operation(summary = "Search a skill of ESCO by a label in any language; the twenty that fit best")
    @Needs("referential.read")
    @GetMapping
    List<EscoSkill> search(@RequestParam String words) {
        return skills.search(words);
    }

    @Operation(
            summary = "Take in the file of skills (CSV) that ESCO publishes for one language",
            description = "Labels in that language are replaced; links of certifications keep their words.")
    @Needs("referential.takeEsco")
    @PutMapping(path = "/{language}", consumes = MediaType.TEXT_PLAIN_VALUE)
    Taken take(@PathVariable Locale language, @RequestBody String csv) {
        return new Taken(skills.take(csv, language));
    }
}
