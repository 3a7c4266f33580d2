package dev.prefetched.internal.bytecode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the values handed to an answer say about it, once all of them are known. */
final class Answers {

    private static final Set<String> WRAPPERS =
            Set.of("java/util/concurrent/CompletionStage", "jakarta/ws/rs/core/GenericEntity");

    private final Hierarchy hierarchy;
    private final TypeViews views;
    private final Set<TypeRef> types = new LinkedHashSet<>();
    private boolean complete;

    Answers(Hierarchy hierarchy, AnswerSearch search) {
        this.hierarchy = hierarchy;
        this.views = new TypeViews(hierarchy);
        this.complete = search.isComplete();
        search.answers().forEach(value -> search.typesOf(value).forEach(this::add));
    }

    Set<TypeRef> types() {
        return types;
    }

    boolean complete() {
        return complete;
    }

    private void add(TypeRef type) {
        for (String wrapper : WRAPPERS) {
            if (hierarchy.isSubtype(type.name(), wrapper)) {
                List<TypeRef> wrapped = views.argumentsAs(type, wrapper);
                add(wrapped.isEmpty() ? TypeRef.OBJECT : wrapped.get(0));
                return;
            }
        }
        if (RestCalls.isResponse(type.name()) || hierarchy.isSubtype(type.name(), "java/lang/Throwable")) {
            return;
        }
        if (leavesOpen(type)) {
            complete = false;
        } else if (type.canHoldObjects()) {
            types.add(type);
        }
    }

    private boolean leavesOpen(TypeRef type) {
        return type.isOpen()
                || type.name().startsWith("'")
                || (type.arguments().isEmpty() && isGeneric(type.name()))
                || type.arguments().stream().anyMatch(this::leavesOpen);
    }

    private boolean isGeneric(String type) {
        return hierarchy
                .file(type)
                .filter(file -> !file.signature().bounds().isEmpty())
                .isPresent();
    }
}
