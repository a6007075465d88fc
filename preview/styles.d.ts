/** Style sheets are imported for their effect; webpack takes them. */
declare module "*.css";
