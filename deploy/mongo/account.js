// The services' own account: read models, tokens and dead letters in one database, links in the other.
db.getSiblingDB('admin').createUser({
  user: 'asat',
  pwd: process.env.ASAT_MONGODB_PASSWORD,
  roles: [
    { role: 'readWrite', db: 'asat' },
    { role: 'readWrite', db: 'asat-proof' },
  ],
});
