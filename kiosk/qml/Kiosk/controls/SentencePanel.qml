// What the model wrote, the larger the shorter it is.
import QtQuick
import Kiosk
import Kiosk.Bridge

Words {
    required property Sentence sentence

    text: sentence.text
    style: text.length < 120 ? "h2" : "title"
    font.weight: Font.Medium
}
