package dev.prefetched.tck.fuzz;

import dev.prefetched.tck.fuzz.call.Author;
import dev.prefetched.tck.fuzz.call.Begin;
import dev.prefetched.tck.fuzz.call.Call;
import dev.prefetched.tck.fuzz.call.End;
import dev.prefetched.tck.fuzz.call.Execution;
import dev.prefetched.tck.fuzz.call.Pick;
import dev.prefetched.tck.fuzz.call.Query;
import dev.prefetched.tck.fuzz.call.Traversal;
import dev.prefetched.tck.fuzz.model.Attribute;
import dev.prefetched.tck.fuzz.model.Chances;
import dev.prefetched.tck.fuzz.model.Column;
import dev.prefetched.tck.fuzz.model.EntityType;
import dev.prefetched.tck.fuzz.model.Model;
import java.util.List;
import java.util.Map;

/** Makes up requests to a model. */
final class RandomCall {

    private final Model model;
    private final Chances chances;

    RandomCall(Model model, Chances chances) {
        this.model = model;
        this.chances = chances;
    }

    Call make() {
        EntityType root = chances.oneOf(model.entities());
        Call call = query(root);
        call = page(call);
        call = execution(call);
        call = transaction(call);
        call = chances.percent(40) ? call.with("before", traversal()) : call;
        call = chances.percent(20) ? change(call) : call;
        call = chances.percent(25) ? call.with("after", traversal()) : call;
        call = chances.percent(20) ? call.with("pick", chances.oneOf(Pick.values())) : call;
        call = chances.percent(40) ? call.with("dump", true) : call;
        return call.at("/" + root.name() + chances.oneOf(List.of("", "", "", "", "/array", "/one")));
    }

    private Call query(EntityType root) {
        Call call = new Call("/" + root.name(), Map.of());
        Query query = chances.percent(20) ? Query.ALL : chances.oneOf(Query.values());
        return switch (query.needs()) {
            case NOTHING -> call.with("query", query);
            case TO_ONE -> withAttribute(call, query, attributes(root, true, false));
            case TO_MANY -> withAttribute(call, query, attributes(root, false, true));
            case RELATION -> withAttribute(call, query, attributes(root, true, true));
            case OWNER -> withOwner(call, query, root, false);
            case OWNER_OF_TO_ONE -> withOwner(call, query, root, true);
            case SINGLE_TABLE -> model.isAlone(root) ? call.with("query", query) : call;
        };
    }

    private List<Attribute> attributes(EntityType owner, boolean toOne, boolean toMany) {
        return model.attributesOf(owner).stream()
                .filter(attribute -> (toOne && attribute.kind().isToOne())
                        || (toMany && attribute.kind().isToMany()))
                .toList();
    }

    private Call withAttribute(Call call, Query query, List<Attribute> possible) {
        return possible.isEmpty()
                ? call
                : call.with("query", query)
                        .with("attribute", chances.oneOf(possible).name());
    }

    private Call withOwner(Call call, Query query, EntityType root, boolean toOne) {
        List<Call> possible = model.entities().stream()
                .flatMap(owner -> attributes(owner, true, !toOne).stream()
                        .filter(attribute -> attribute.target().equals(root.name()))
                        .map(attribute -> call.with("query", query)
                                .with("owner", owner.name())
                                .with("attribute", attribute.name())))
                .toList();
        return possible.isEmpty() ? call : chances.oneOf(possible);
    }

    private Call page(Call call) {
        Call page = chances.percent(10) ? call.with("first", chances.between(1, 4)) : call;
        return chances.percent(15) ? page.with("max", chances.between(1, 6)) : page;
    }

    private Call execution(Call call) {
        return chances.percent(25) ? call.with("execution", chances.oneOf(Execution.values())) : call;
    }

    private Call transaction(Call call) {
        boolean locks = call.choice("execution", Execution.LIST) == Execution.LOCK;
        Call begun = locks || chances.percent(55)
                ? call.with("begin", chances.oneOf(List.of(Begin.TRANSACTION, Begin.EARLY_TRANSACTION)))
                : call;
        return chances.percent(55) ? begun.with("end", chances.oneOf(End.values())) : begun;
    }

    /**
     * Some columns change once a part of the graph has been read; not by another transaction if rows are locked, since it
     * would wait for them.
     */
    private Call change(Call call) {
        boolean locks = call.choice("execution", Execution.LIST) == Execution.LOCK;
        Author author = locks ? Author.ITSELF : chances.oneOf(Author.values());
        Call changed = call.with("before", traversal(2, List.of(15, 50))).with("author", author);
        if (author == Author.ITSELF_FIRST && chances.percent(50)) {
            changed = changed.with("end", End.ROLLBACK);
        }
        int share = chances.oneOf(List.of(20, 100));
        for (Column column : Column.changeable(model)) {
            changed = chances.percent(share) ? changed.changing(column.table(), column.name()) : changed;
        }
        return changed;
    }

    private Traversal traversal() {
        return traversal(4, List.of(15, 50, 100));
    }

    private Traversal traversal(int depth, List<Integer> shares) {
        return new Traversal(
                chances.oneOf(Traversal.Order.values()),
                chances.between(1, depth),
                chances.oneOf(shares),
                chances.between(1, 99));
    }
}
