// One purpose and whether the visitor agrees to it; what stands can be taken back for them.
import QtQuick
import Admin

Item {
    id: line

    required property string purpose
    required property string text
    required property bool standing
    required property bool last
    property bool asking: false

    signal withdrawTouched

    implicitHeight: words.height + (line.standing ? button.height + 4 : 0)

    Icon {
        id: sign

        y: 2
        name: line.standing ? "check" : "x"
        width: Tokens.smallIcon
        color: line.standing ? Tokens.good : Tokens.text3
    }
    Words {
        id: words

        anchors { left: sign.right; leftMargin: 10; right: parent.right }
        text: line.text
        color: line.standing ? Tokens.text : Tokens.text3
        wrapMode: Text.Wrap
    }
    Button {
        id: button

        visible: line.standing
        anchors { left: words.left; leftMargin: -6; top: words.bottom }
        kind: "link"
        text: !line.asking ? qsTr("Withdraw…") : line.last ? qsTr("Yes, and erase the contact") : qsTr("Yes, they withdraw this")
        onClicked: {
            if (line.asking)
                line.withdrawTouched();
            line.asking = !line.asking;
        }
        onActiveFocusChanged: if (!activeFocus) line.asking = false
    }
}
