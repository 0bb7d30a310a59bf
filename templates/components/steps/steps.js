export default function attach() {}
