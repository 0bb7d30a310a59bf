</main>
<footer><p>Answers to the questions of people who use the example service.</p></footer>
</body>
</html>
