package dev.prefetched.internal.bytecode.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Fills an order so that every getter has something to read. */
public final class Samples {

    private Samples() {}

    /** Fills {@code order} and {@code generations} parents. */
    public static void fill(Order order, int generations) {
        order.id = 1L;
        order.no = "N" + generations;
        order.first = "12";
        order.last = "last";
        order.mid = "mid";
        order.note = "a note";
        order.done = true;
        order.year = 2024;
        order.date = LocalDate.of(2024, 2, 29);
        order.status = Status.OPEN;
        order.owner = owner(new Vip(), generations);
        order.contact = owner(new Owner(), generations + 100);
        for (int number = 0; number < 3; number++) {
            order.lines.add(line(order, number));
            order.lineSet.add(line(order, 10 + number));
            order.sortedLines.add(line(order, 20 + number));
            order.bySku.put("sku" + (30 + number), line(order, 30 + number));
            order.byCode.put(code(number), line(order, 40 + number));
            order.tags.add("tag" + number);
        }
        order.gifts = new Product[] {product(50), product(51)};
        if (generations > 0) {
            order.parent = new Order();
            fill(order.parent, generations - 1);
        }
    }

    private static Owner owner(Owner owner, int number) {
        owner.id = (long) number;
        owner.name = "name" + number;
        owner.mail = "mail" + number;
        owner.address = new Address();
        owner.address.street = "street" + number;
        owner.address.city = "city" + number;
        if (owner instanceof Vip vip) {
            vip.tier = "tier" + number;
        }
        return owner;
    }

    static Code code(int number) {
        Code code = new Code();
        code.prefix = "c";
        code.number = number;
        return code;
    }

    private static Line line(Order order, int number) {
        Line line = new Line();
        line.id = (long) number;
        line.price = BigDecimal.valueOf(100 - number);
        line.quantity = 1 + number * 7 % 5;
        line.sku = "sku" + number;
        line.product = product(number);
        line.order = order;
        return line;
    }

    private static Product product(int number) {
        Product product = new Product();
        product.id = (long) number;
        product.title = "title" + number;
        product.price = BigDecimal.valueOf(20 + number);
        product.category = new Category();
        product.category.name = "category" + number;
        product.category.up = new Category();
        product.category.up.name = "up" + number;
        return product;
    }
}
