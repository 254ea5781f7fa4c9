// What the model wrote, large; a long text is moved with a finger.
import QtQuick
import Kiosk
import Kiosk.Bridge

Flickable {
    id: panel

    required property Sentence sentence

    implicitHeight: words.height
    contentHeight: words.height
    interactive: contentHeight > height
    clip: interactive
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: interactive
    Keys.onDownPressed: contentY = Math.min(contentHeight - height, contentY + 6 * Theme.u)
    Keys.onUpPressed: contentY = Math.max(0, contentY - 6 * Theme.u)

    Words {
        id: words

        width: panel.width
        topPadding: 2 * Theme.u
        text: panel.sentence.text
        style: text.length < 120 ? "h2" : "title"
        font.weight: Font.Medium
    }
}
