package org.phaseout.deploy.backing;

/** Where a database is and who owns it. */
public record Database(String jdbcUrl, String user, String password) {
    @Override
    public String toString() {
        return "Database[" + jdbcUrl + ", " + user + "]";
    }
}
