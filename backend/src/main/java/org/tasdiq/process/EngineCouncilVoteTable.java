package org.tasdiq.process;

import io.camunda.client.CamundaClient;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tasdiq.catalogue.CouncilVote;
import org.tasdiq.catalogue.CouncilVoteTable;
import org.tasdiq.catalogue.VoteVerdict;
import tools.jackson.databind.json.JsonMapper;

/** Asks the engine's decision table {@code council-vote}. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", matchIfMissing = true)
class EngineCouncilVoteTable implements CouncilVoteTable {
    private static final JsonMapper JSON = new JsonMapper();

    private record Answer(int quorum, boolean quorumMet, boolean adopted, List<String> reasons) {}

    private final CamundaClient engine;

    EngineCouncilVoteTable(CamundaClient engine) {
        this.engine = engine;
    }

    @Override
    public VoteVerdict decide(CouncilVote vote) {
        var found = engine.newEvaluateDecisionCommand()
                .decisionId("council-vote")
                .variables(Map.of("vote", vote.variables()))
                .send()
                .join();
        var answer = JSON.readValue(found.getDecisionOutput(), Answer.class);
        return new VoteVerdict(
                answer.quorum(),
                answer.quorumMet(),
                answer.adopted(),
                answer.reasons(),
                found.getDecisionId(),
                found.getDecisionVersion());
    }
}
