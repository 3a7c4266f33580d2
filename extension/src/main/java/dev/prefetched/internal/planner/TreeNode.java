package dev.prefetched.internal.planner;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is read of the objects at one place of a {@link PlanTree}. Not thread-safe. */
final class TreeNode {

    private final String name;
    private final SortedSet<String> values = new TreeSet<>();
    private final SortedMap<String, TreeNode> objects = new TreeMap<>();
    private final SortedMap<String, TreeNode> batched = new TreeMap<>();
    private final SortedMap<String, TreeNode> leftAlone = new TreeMap<>();

    TreeNode(String name) {
        this.name = name;
    }

    /** Something that takes no statement. */
    void value(String property) {
        values.add(property);
    }

    /** An object that is no entity. */
    TreeNode object(String property) {
        return objects.computeIfAbsent(property, TreeNode::new);
    }

    boolean has(String relation) {
        return batched.containsKey(relation) || leftAlone.containsKey(relation);
    }

    /** The objects that a relation leads to. */
    TreeNode relation(String relation, boolean inBatches) {
        return inBatches
                ? batched.computeIfAbsent(relation, key -> new TreeNode("*" + key))
                : leftAlone.computeIfAbsent(relation, key -> new TreeNode("-" + key));
    }

    /** Whether the number of statements depends on the number of objects. */
    boolean isOpen() {
        return !leftAlone.isEmpty()
                || batched.values().stream().anyMatch(TreeNode::isOpen)
                || objects.values().stream().anyMatch(TreeNode::isOpen);
    }

    int batches() {
        return batched.size()
                + batched.values().stream().mapToInt(TreeNode::batches).sum()
                + objects.values().stream().mapToInt(TreeNode::batches).sum();
    }

    @Override
    public String toString() {
        SortedMap<String, String> texts = new TreeMap<>();
        values.forEach(value -> texts.put(value, value));
        objects.forEach((property, node) -> texts.put(property, node.toString()));
        batched.forEach((relation, node) -> texts.put(relation, node.toString()));
        leftAlone.forEach((relation, node) -> texts.put(relation, node.toString()));
        return texts.isEmpty() ? name : name + texts.values().stream().collect(Collectors.joining(", ", "{", "}"));
    }
}
