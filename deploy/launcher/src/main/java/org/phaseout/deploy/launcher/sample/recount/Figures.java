package org.phaseout.deploy.launcher.sample.recount;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.phaseout.deploy.launcher.sample.District;
import org.phaseout.deploy.launcher.sample.Service;

/**
 * Every figure counted again: questions to the ledgers, each written by hand from the rule and from
 * docs/summary-feed.md, and nothing of the service that shows them.
 */
final class Figures implements AutoCloseable {

    private static final Map<String, List<Question>> QUESTIONS = questions();

    private static final Set<Service> WITH_RECORDS = Set.of(Service.ENTERPRISE, Service.ENFORCEMENT, Service.PRICING);

    private final Map<Service, Ledger> ledgers = new EnumMap<>(Service.class);

    Figures(District district) throws SQLException {
        for (var service : WITH_RECORDS) {
            ledgers.put(service, new Ledger(district, service));
        }
        var places = ledger(Service.ENTERPRISE).list(Place.QUESTION, Place::of);
        for (var ledger : ledgers.values()) {
            ledger.learn(places);
        }
    }

    private static Map<String, List<Question>> questions() {
        var questions = new TreeMap<String, List<Question>>();
        questions.putAll(UnitFigures.questions());
        questions.putAll(CaseFigures.questions());
        questions.putAll(PriceFigures.questions());
        questions.putAll(FactFigures.questions());
        return questions;
    }

    /** The figures that can be counted again. */
    static Set<String> known() {
        return QUESTIONS.keySet();
    }

    /** All figures, cell by cell. */
    Sums<Cell> recounted() throws SQLException {
        var cells = new Sums<Cell>();
        for (var figure : QUESTIONS.entrySet()) {
            for (var question : figure.getValue()) {
                ledger(question.ledger())
                        .list(question.sql(), row -> Map.entry(cell(figure.getKey(), row), row.getBigDecimal("value")))
                        .forEach(adds -> cells.add(adds.getKey(), adds.getValue()));
            }
        }
        return cells;
    }

    private static Cell cell(String figure, ResultSet row) throws SQLException {
        return new Cell(
                figure,
                row.getString("township"),
                row.getString("industry"),
                row.getString("basis"),
                row.getString("state"),
                row.getString("track"),
                row.getString("measuring_unit"),
                planYear(row));
    }

    /** Only questions about one year's plans answer with it. */
    private static String planYear(ResultSet row) throws SQLException {
        var columns = row.getMetaData();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            if (columns.getColumnLabel(column).equals("plan_year")) {
                return row.getString(column);
            }
        }
        return "";
    }

    private Ledger ledger(Service service) {
        return Objects.requireNonNull(ledgers.get(service));
    }

    @Override
    public void close() throws SQLException {
        for (var ledger : ledgers.values()) {
            ledger.close();
        }
    }
}
