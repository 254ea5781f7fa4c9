<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>BackgroundsPanel</name>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Featured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail: please check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail: the @ is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written down. Please try again, or call our staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: phone or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone: a digit is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone: no such number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone: not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone: too many digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is in use just now. Please try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no room left. Please call our staff, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a correction where it says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phone number or an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your agreement to one thing at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your being 16 or older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountsPanel</name>
    <message>
        <source>Seen now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does it work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoHeading</name>
    <message>
        <source>Getting ready, just a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try the samples above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try the samples below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoPanel</name>
    <message>
        <source>AI can be wrong. The picture never leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dotted words: the machine isn&apos;t sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is less certain is hidden. Boxes of four corners: the machine isn&apos;t sure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoStage</name>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is being opened again. One moment, please.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailFlag</name>
    <message>
        <source>Gets it wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failed</name>
    <message>
        <source>%1 is taking a rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the staff if you like. Code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be opened now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped several times in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its model can&apos;t be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of yours is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its pictures can&apos;t be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>5G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>How</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the machine do it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to make it fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowPanel</name>
    <message>
        <source>When it is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeSign</name>
    <message>
        <source>Practice event, only for trying things out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleStrip</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleTile</name>
    <message>
        <source>%1. The machine gets this one wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Speed</name>
    <message>
        <source>%1 for a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pictures a second, %2 for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds everything you did here is wiped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wipe now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed for %2, and kept until %3 at the latest: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
