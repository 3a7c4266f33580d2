package dev.prefetched.internal.bytecode.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Getters in which the JDK hashes, compares or prints entities. */
@SuppressWarnings("UnnecessaryStringBuilder") // appending is one of the forms
public class ImpliedForms extends Order {

    /** Sorts by stock number. */
    static final class BySku implements Comparator<Line> {
        @Override
        public int compare(Line one, Line other) {
            return one.sku.compareTo(other.sku);
        }
    }

    /** Its hashCode, equals and toString are the compiler's. */
    record Pair(Line line, Owner someone) {}

    private static final Comparator<Line> BY_PRICE = Comparator.comparing(Line::getPrice);

    public String concatenatedEntity() {
        return "owner " + owner;
    }

    public String stringValueOf() {
        return String.valueOf(owner);
    }

    public String appendedEntity() {
        return new StringBuilder().append(owner).append(no).toString();
    }

    public String formattedEntity() {
        return String.format("%s/%s", owner, note);
    }

    public String printedList() {
        return List.of(owner).toString();
    }

    public String printedRelation() {
        return "all: " + contact;
    }

    public String printedWithoutToString() {
        return "gift " + gifts[0];
    }

    public String arraysToString() {
        return Arrays.toString(gifts);
    }

    public String joiner() {
        return new StringJoiner(",").add(owner.toString()).toString();
    }

    public boolean listContains() {
        return lines.contains(new Samples2().line());
    }

    public Set<Line> hashSet() {
        return new HashSet<>(lines);
    }

    public Set<Line> hashSetByAdding() {
        Set<Line> all = new HashSet<>();
        for (Line line : lines) {
            all.add(line);
        }
        return all;
    }

    public Map<Line, Integer> hashMapKeys() {
        Map<Line, Integer> counts = new HashMap<>();
        lines.forEach(line -> counts.put(line, line.quantity));
        return counts;
    }

    public Map<String, Line> hashMapValues() {
        Map<String, Line> all = new HashMap<>();
        lines.forEach(line -> all.put(line.sku, line));
        return all;
    }

    public boolean mapLookUpByEmbeddable() {
        return byCode.containsKey(Samples.code(1));
    }

    public Line mapGetByEmbeddable() {
        return byCode.get(Samples.code(1));
    }

    public Set<Line> setOf() {
        return Set.of(lines.get(0), lines.get(1));
    }

    public int objectsHash() {
        return Objects.hash(owner, no);
    }

    public boolean objectsEquals() {
        return Objects.equals(owner, contact);
    }

    public int listHashCode() {
        return lines.hashCode();
    }

    public boolean relationEquals() {
        return owner.equals(contact);
    }

    public List<Line> sortNaturally() {
        List<Line> copy = new ArrayList<>(lines);
        Collections.sort(copy);
        return copy;
    }

    public List<Line> sortByNull() {
        List<Line> copy = new ArrayList<>(lines);
        copy.sort(null);
        return copy;
    }

    public List<Line> sortByComparator() {
        List<Line> copy = new ArrayList<>(lines);
        copy.sort(Comparator.comparing(Line::getPrice));
        return copy;
    }

    public List<Line> sortByComparatorClass() {
        List<Line> copy = new ArrayList<>(lines);
        copy.sort(new BySku().reversed());
        return copy;
    }

    public List<Line> sortByConstant() {
        return lines.stream().sorted(BY_PRICE).toList();
    }

    public Line collectionsMax() {
        return Collections.max(lines);
    }

    public Line collectionsMin() {
        return Collections.min(lines, Comparator.comparingInt(Line::getQuantity));
    }

    public Set<Line> treeSet() {
        return new TreeSet<>(lines);
    }

    public Set<Line> treeSetByAdding() {
        Set<Line> all = new TreeSet<>();
        all.addAll(lines);
        return all;
    }

    public Set<Line> treeSetWithComparator() {
        Set<Line> all = new TreeSet<>(new BySku());
        all.addAll(lines);
        return all;
    }

    public Map<Line, String> treeMap() {
        Map<Line, String> all = new TreeMap<>();
        lines.forEach(line -> all.put(line, line.sku));
        return all;
    }

    public Line priorityQueue() {
        PriorityQueue<Line> all = new PriorityQueue<>(lines);
        return all.poll();
    }

    public int compareDirectly() {
        return lines.get(0).compareTo(lines.get(1));
    }

    public int compareByConstant() {
        return BY_PRICE.compare(lines.get(0), lines.get(1));
    }

    public boolean sortedSetContains() {
        return sortedLines.contains(lines.get(0));
    }

    public Line sortedSetFirst() {
        return sortedLines.first();
    }

    public Set<Line> headSet() {
        return sortedLines.headSet(lines.get(0));
    }

    public int recordHashCode() {
        return new Pair(lines.get(0), owner).hashCode();
    }

    public boolean recordEquals() {
        return new Pair(lines.get(0), owner).equals(new Pair(lines.get(0), owner));
    }

    public String recordToString() {
        return new Pair(lines.get(0), owner).toString();
    }

    public Set<Pair> recordsInSet() {
        return lines.stream().map(line -> new Pair(line, owner)).collect(Collectors.toSet());
    }

    public List<Line> removeFromCopy() {
        List<Line> copy = new ArrayList<>(lines);
        copy.remove(lines.get(1));
        return copy;
    }

    public int indexOf() {
        return lines.indexOf(lines.get(2));
    }

    public boolean arraysEquals() {
        return Arrays.equals(gifts, gifts.clone());
    }

    public int superHash() {
        return super.hashCode() + 31;
    }

    /** Makes a line that was never stored. */
    private static final class Samples2 {
        Line line() {
            Line line = new Line();
            line.sku = "unknown";
            return line;
        }
    }
}
