// Said where the machine has looked and recognises nothing, where there was nothing to recognise, or where it must be taught first.
import Kiosk

Words {
    property bool judged: true
    property string lesson

    text: lesson !== "" && judged ? qsTr("Touch “%1” a few times to teach it.").arg(lesson)
    : judged ? qsTr("Nothing that it knows") : qsTr("Nothing to name yet")
    style: "title"
    color: lesson !== "" && judged ? Theme.text : Theme.text3
}
