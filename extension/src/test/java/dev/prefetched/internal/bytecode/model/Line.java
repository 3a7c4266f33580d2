package dev.prefetched.internal.bytecode.model;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;

/** The many side of a relation, sorted by quantity, equal by stock number. */
@Entity
public class Line extends Base<Long> implements Comparable<Line> {
    BigDecimal price;
    int quantity;
    String sku;

    @ManyToOne
    Product product;

    @ManyToOne
    Order order;

    public BigDecimal getPrice() {
        return price;
    }

    public int getQuantity() {
        return quantity;
    }

    public String getSku() {
        return sku;
    }

    public Product getProduct() {
        return product;
    }

    public Order getOrder() {
        return order;
    }

    public BigDecimal total() {
        return price.multiply(BigDecimal.valueOf(quantity));
    }

    @Override
    public int hashCode() {
        return sku.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Line line && line.sku.equals(sku);
    }

    @Override
    public int compareTo(Line other) {
        return Integer.compare(quantity, other.quantity);
    }
}
