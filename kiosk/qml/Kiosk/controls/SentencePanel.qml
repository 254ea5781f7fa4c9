// What the model wrote, the larger the shorter it is; where it listens and has heard nothing yet, that.
import QtQuick
import Kiosk
import Kiosk.Bridge

Words {
    required property Demo demo
    readonly property string said: demo.results.sentence.text

    text: said === "" && demo.input === "sound" ? qsTr("Listening…") : said
    style: text.length < (Theme.portrait ? 120 : 70) ? "h2" : "title"
    font.weight: Font.Medium
    color: said === "" ? Theme.text3 : Theme.text
}
