package dev.prefetched.tck.server;

import dev.prefetched.tck.server.run.JdkSearch;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a class, before its server is started, if there is no JDK that the server runs on. With {@link ExtendWith}. */
final class NeedsJdk21 implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getTestMethod().isPresent()) {
            return ConditionEvaluationResult.enabled("its class is");
        }
        JdkSearch search = JdkSearch.here(21);
        return search.find()
                .map(home -> ConditionEvaluationResult.enabled("the server runs on " + home))
                .orElseGet(() -> ConditionEvaluationResult.disabled(search.absence()));
    }
}
