package org.tasdiq.decision;

import java.util.UUID;

/** Names a decision. */
public record DecisionId(UUID value) {}
