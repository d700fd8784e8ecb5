package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.deadline.ParameterDraft;
import org.tasdiq.deadline.ParameterSheet;
import org.tasdiq.deadline.Parameters;
import org.tasdiq.deadline.RuleDraft;
import org.tasdiq.deadline.RuleSheet;
import org.tasdiq.deadline.RuleTrial;
import org.tasdiq.deadline.Rules;
import org.tasdiq.ui.Needs;

/** The law of a regime: deadline rules and parameters, by versions. */
@RestController
@RequestMapping(V1.ROOT + "/regimes/{regime}")
class LawResource {
    /** @param running whether running deadlines are reckoned anew too */
    record NextRule(RuleDraft draft, boolean running) {}

    private final Rules rules;
    private final Parameters parameters;

    LawResource(Rules rules, Parameters parameters) {
        this.rules = rules;
        this.parameters = parameters;
    }

    @Operation(summary = "List the deadline rules of a regime as they hold today")
    @Needs("deadline.readRules")
    @GetMapping("/rules")
    List<RuleSheet> rules(@PathVariable String regime) {
        return rules.of(regime);
    }

    @Operation(summary = "List every version of a deadline rule, the latest first")
    @Needs("deadline.readRules")
    @GetMapping("/rules/{rule}")
    List<RuleSheet> versions(@PathVariable String regime, @PathVariable String rule) {
        return rules.versions(regime, rule);
    }

    @Operation(
            summary = "Try out a draft on the open deadlines; nothing is written",
            description = "The counts are of all; the deadlines that would end on another day come 100 at a time.")
    @Needs("deadline.readRules")
    @PostMapping("/rules/{rule}/trial")
    RuleTrial tryOut(
            @PathVariable String regime,
            @PathVariable String rule,
            @RequestBody RuleDraft draft,
            @RequestParam(defaultValue = "0") int page) {
        return rules.tryOut(regime, rule, draft).page(page);
    }

    @Operation(
            summary = "Publish the next version of a deadline rule",
            description = "It holds for deadlines that open from its first day on; with \"running\" the open ones are"
                    + " reckoned anew too, which is refused when it takes time from a candidate.")
    @Needs("deadline.changeRules")
    @PostMapping("/rules/{rule}/versions")
    void publish(@PathVariable String regime, @PathVariable String rule, @RequestBody NextRule next) {
        rules.publish(regime, rule, next.draft(), next.running());
    }

    @Operation(summary = "List the parameters of a regime as they hold today")
    @Needs("deadline.readRules")
    @GetMapping("/parameters")
    List<ParameterSheet> parameters(@PathVariable String regime) {
        return parameters.of(regime);
    }

    @Operation(summary = "List every version of a parameter, the latest first")
    @Needs("deadline.readRules")
    @GetMapping("/parameters/{name}")
    List<ParameterSheet> settings(@PathVariable String regime, @PathVariable String name) {
        return parameters.versions(regime, name);
    }

    @Operation(summary = "Set a parameter from a day on")
    @Needs("deadline.changeRules")
    @PostMapping("/parameters/{name}/versions")
    void set(@PathVariable String regime, @PathVariable String name, @RequestBody ParameterDraft draft) {
        parameters.set(regime, name, draft);
    }
}
