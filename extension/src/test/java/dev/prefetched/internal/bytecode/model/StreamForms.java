package dev.prefetched.internal.bytecode.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Getters with streams and optionals. */
public class StreamForms extends Order {

    public BigDecimal mapReduce() {
        return lines.stream().map(Line::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<String> mapFilterMap() {
        return lines.stream()
                .map(Line::getProduct)
                .filter(Objects::nonNull)
                .map(Product::getTitle)
                .sorted()
                .collect(Collectors.toList());
    }

    public long nestedNavigationWithCapturedLocal() {
        BigDecimal limit = new BigDecimal(first);
        return lines.stream()
                .filter(line -> line.getProduct().getPrice().compareTo(limit) > 0)
                .count();
    }

    public int sumOfInts() {
        return lines.stream().mapToInt(Line::getQuantity).sum();
    }

    public IntSummaryStatistics statistics() {
        return lines.stream().collect(Collectors.summarizingInt(line -> line.quantity));
    }

    public boolean anyMatch() {
        return lines.stream().anyMatch(line -> line.sku.startsWith("x"));
    }

    public String findFirst() {
        return lines.stream().findFirst().map(Line::getSku).orElse("");
    }

    public List<Line> distinct() {
        return lines.stream().distinct().toList();
    }

    public List<Line> sortedNaturally() {
        return lines.stream().sorted().toList();
    }

    public List<Line> sortedByPrice() {
        return lines.stream().sorted(Comparator.comparing(Line::getPrice)).toList();
    }

    public List<Line> sortedByTwo() {
        return lines.stream()
                .sorted(Comparator.comparing(Line::getSku)
                        .thenComparing(Line::getPrice)
                        .reversed())
                .toList();
    }

    public List<Line> sortedByKeyWithComparator() {
        return lines.stream()
                .sorted(Comparator.comparing(Line::getProduct, Comparator.comparing(Product::getTitle)))
                .toList();
    }

    public Line maximum() {
        return lines.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    public Set<Line> toSet() {
        return lines.stream().collect(Collectors.toSet());
    }

    public Map<String, BigDecimal> toMap() {
        return lines.stream().collect(Collectors.toMap(Line::getSku, Line::getPrice));
    }

    public Map<Line, Integer> toMapByEntity() {
        return lines.stream().collect(Collectors.toMap(Function.identity(), Line::getQuantity));
    }

    public Map<Product, List<Line>> groupingByEntity() {
        return lines.stream().collect(Collectors.groupingBy(Line::getProduct));
    }

    public Map<String, Long> groupingByCounting() {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.getProduct().getCategory().getName(), TreeMap::new, Collectors.counting()));
    }

    public Map<Boolean, List<String>> partitioningByMapping() {
        return lines.stream()
                .collect(Collectors.partitioningBy(
                        line -> line.quantity > 2, Collectors.mapping(Line::getSku, Collectors.toList())));
    }

    public String joining() {
        return lines.stream().map(Line::getSku).collect(Collectors.joining(", "));
    }

    public String flatMap() {
        return Stream.of(this)
                .flatMap(order -> order.getLines().stream())
                .map(line -> line.sku)
                .collect(Collectors.joining());
    }

    public String concatenatedStreams() {
        return Stream.concat(lines.stream(), lineSet.stream()).map(Line::getSku).collect(Collectors.joining());
    }

    public String arrayStream() {
        return Stream.of(gifts).map(Product::getTitle).collect(Collectors.joining());
    }

    public String indexStream() {
        return IntStream.range(0, lines.size())
                .mapToObj(index -> lines.get(index).sku)
                .collect(Collectors.joining());
    }

    public String indexStreamWithMethodReference() {
        return IntStream.range(0, lines.size())
                .mapToObj(lines::get)
                .map(Line::getSku)
                .collect(Collectors.joining());
    }

    public String mapValues() {
        return byCode.values().stream().map(Line::getSku).collect(Collectors.joining());
    }

    public String mapEntries() {
        return bySku.entrySet().stream()
                .map(entry -> entry.getKey() + entry.getValue().getPrice())
                .collect(Collectors.joining());
    }

    public int mapKeys() {
        return byCode.keySet().stream().mapToInt(code -> code.number).sum();
    }

    public String spliterator() {
        return StreamSupport.stream(lines.spliterator(), false)
                .map(Line::getSku)
                .collect(Collectors.joining());
    }

    public List<String> mapMulti() {
        return lines.stream()
                .<String>mapMulti((line, sink) -> sink.accept(line.sku))
                .toList();
    }

    public String optionalChain() {
        return Optional.ofNullable(owner)
                .map(Owner::getAddress)
                .map(Address::getCity)
                .orElse("?");
    }

    public String optionalFlatMap() {
        return Optional.of(owner)
                .flatMap(someone -> Optional.ofNullable(someone.address))
                .filter(address -> address.street != null)
                .map(Address::getCity)
                .orElseGet(() -> note);
    }

    public String optionalOr() {
        return Optional.<Named>empty().or(() -> Optional.of(contact)).get().getLabel();
    }

    public void optionalIfPresent() {
        StringBuilder text = new StringBuilder();
        Optional.of(owner).ifPresentOrElse(someone -> text.append(someone.mail), () -> text.append(note));
    }

    public String collectIntoOwnContainer() {
        return lines.stream()
                .collect(StringBuilder::new, (text, line) -> text.append(line.sku), StringBuilder::append)
                .toString();
    }

    public Line reduceToOne() {
        return lines.stream()
                .reduce((one, other) -> one.quantity > other.quantity ? one : other)
                .get();
    }

    public Map<String, Integer> teeing() {
        return lines.stream()
                .collect(Collectors.teeing(
                        Collectors.summingInt(Line::getQuantity),
                        Collectors.mapping(Line::getSku, Collectors.joining()),
                        (sum, skus) -> Map.of(skus, sum)));
    }

    public List<Line> takeWhilePeekLimit() {
        StringBuilder seen = new StringBuilder();
        return lines.stream()
                .peek(line -> seen.append(line.sku))
                .takeWhile(line -> line.quantity < 100)
                .limit(2)
                .toList();
    }
}
